import LinuxKernel

CurrentProcess.exit(Program.run(Array(CommandLine.arguments.dropFirst())))
