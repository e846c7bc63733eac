import Settings

/// `docs/configuration.md`, made from the table of keys.
enum ConfigurationPage {
    static var text: String {
        var page = introduction
        var section = ""
        for key in SettingKey.all {
            let name = String(key.path.split(separator: ".")[0])
            if name != section {
                section = name
                page += "\n## \(section)\n\n| key | without it | accepted | meaning |\n|---|---|---|---|\n"
            }
            var meaning = key.meaning
            if let variable = key.variable { meaning += " `$\(variable)` overrides it." }
            if case .later(let feature) = key.effect { meaning += " *Takes effect with \(feature).*" }
            page += "| `\(key.path)` | \(code(key.standard)) | \(cell(key.accepts)) | \(cell(meaning)) |\n"
        }
        return page
    }

    private static func code(_ value: String) -> String {
        value.count <= 80 ? "`\(cell(value))`" : "`\(cell(value).split(separator: ", ").joined(separator: "`, `"))`"
    }

    private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

    private static let introduction = """
        # Configuration

        The daemon reads one YAML file, `joblet-config.yml`. Every key has a built-in value, so a file holds only what
        differs. This page is made from the table in `Sources/Settings/SettingKey*.swift`; a test fails when the two
        disagree, and `JOBLET_WRITE_DOCS=1 swift test --filter ConfigurationPageTests` writes it anew.

        **Where it is looked for**: `--config FILE`; else `$JOBLET_CONFIG_PATH`; else the first that exists of
        \(Settings.searchPath.map { "`\($0)`" }.joined(separator: ", ")). Without any file the built-in values hold.

        **Faults.** A bad file is reported whole and nothing starts: each fault with its key, value, what is accepted and the
        line, such as `server.port: 70000 is out of range; use 1 to 65535 (line 4)`. An unknown key is a fault, with a
        guess at what was meant; so is a key given twice. No key is ignored. A key whose feature is not built yet is checked
        and kept, is marked in the tables below, and the log names it at start when it differs from the built-in value.

        **Values.** Times are numbers with units: `100ms`, `30s`, `1h30m` (`ns us ms s m h d`). Sizes are bytes or carry
        `KB`, `MB`, `GB` or `TB`, in steps of 1024. `true`, `yes` and `on` mean the same, so do `false`, `no` and `off`.

        **Certificates** are PEM text in the file (`serverKey: |` and the text below it, indented) or paths; a relative path
        counts from the configuration file's directory. A file that holds a private key and can be read by others than
        its owner and group, or changed by others than its owner, still works and is warned about at every start: secrets
        mounted into containers commonly look like that.

        **The environment** never reaches a job and switches no protection off. Three variables override a key each, as
        the tables say; an empty variable counts as unset.
        """ + "\n"
}
