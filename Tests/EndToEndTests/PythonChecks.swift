/// The checks that run in Python; see `python/client.py`.
enum PythonChecks {
    static let script = "\(Programs.repository)/Tests/EndToEndTests/python/client.py"
}
