import LinuxKernel

Program.start(Array(CommandLine.arguments.dropFirst()), environment: CurrentProcess.environment)
