internal import YAML

/// One key of the configuration: what it means, accepts and does when it is left out.
///
/// The list ``all`` is the only place that knows the keys. It reads files, guesses what a mistyped key was meant to be
/// and makes the page in `docs/`.
public struct SettingKey: Sendable {
    public enum Effect: Sendable, Equatable {
        case now
        /// Checked and kept; it will be obeyed by what is named here, which is not built yet.
        case later(String)
    }

    /// With all sections: `server.port`.
    public let path: String
    /// Completes "use …".
    public let accepts: String
    /// What holds without the key, as it would be written.
    public let standard: String
    /// A sentence or two.
    public let meaning: String
    public let effect: Effect
    /// The environment variable that overrides it.
    public let variable: String?

    let apply: @Sendable (YAMLNode, inout Settings, inout SettingReading) -> Void
    private let show: @Sendable (Settings) -> String
    private let isSecret: Bool

    init<Value: Sendable>(
        _ path: String, _ form: SettingForm<Value>, _ property: any WritableKeyPath<Settings, Value> & Sendable,
        variable: String? = nil, _ effect: Effect, _ meaning: String
    ) {
        self.path = path
        self.effect = effect
        self.variable = variable
        self.meaning = meaning
        accepts = form.accepted
        isSecret = form.isSecret
        show = { form.show($0[keyPath: property]) }
        standard = form.show(Settings()[keyPath: property])
        apply = { node, settings, reading in
            if let value = form.read(node, &reading) { settings[keyPath: property] = value }
        }
    }

    /// A key that is obeyed now.
    init<Value: Sendable>(
        _ path: String, _ form: SettingForm<Value>, _ property: any WritableKeyPath<Settings, Value> & Sendable,
        variable: String? = nil, _ meaning: String
    ) {
        self.init(path, form, property, variable: variable, .now, meaning)
    }

    /// The value in `settings` as it would be written; secrets are not shown.
    public func value(in settings: Settings) -> String {
        isSecret ? "***" : show(settings)
    }

    /// True when `settings` differ from the built-in value.
    func isChanged(in settings: Settings) -> Bool { show(settings) != standard }

    /// The key's own name and the section above it.
    var sections: [Substring] { path.split(separator: ".") }

    /// Every key, in the order of the page.
    public static let all: [SettingKey] =
        general + jobs + isolation + transport + resources + state + persist
}
