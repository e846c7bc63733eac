import ProtobufGenerator

try runPlugin()
