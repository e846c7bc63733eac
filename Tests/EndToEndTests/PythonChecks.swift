/// The checks that run in Python.
enum PythonChecks {
    static let script = "\(Programs.repository)/Tests/EndToEndTests/python/client.py"
    static let sdkScript = "\(Programs.repository)/Tests/EndToEndTests/python/sdk.py"
}
