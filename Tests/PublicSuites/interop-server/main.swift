// The server of the gRPC interop suite. Source: grpc/doc/interop-test-descriptions.md.
InteropServer.run()
