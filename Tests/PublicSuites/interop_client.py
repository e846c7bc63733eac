"""The client side of the gRPC interop cases, over Python's grpcio.

usage: interop_client.py DESCRIPTORS ADDRESS [--ca FILE] [--host NAME]

DESCRIPTORS is a file descriptor set of grpc/testing/test.proto. Prints a line per case and `N passed, N failed` at the end.
Source: grpc/doc/interop-test-descriptions.md.
"""

import argparse
import sys
import threading
import time
import traceback

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

LARGE_REQUEST, LARGE_RESPONSE = 271828, 314159
REQUEST_SIZES, RESPONSE_SIZES = (27182, 8, 1828, 45904), (31415, 9, 2653, 58979)
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"
LIMIT = 30  # seconds for any call that is not about time


class Service:
    """Stubs for a service, made from descriptors, so that no generated code is needed."""

    def __init__(self, channel, pool, name):
        service = pool.FindServiceByName(name)
        for method in service.methods:
            kind = {
                (False, False): channel.unary_unary,
                (False, True): channel.unary_stream,
                (True, False): channel.stream_unary,
                (True, True): channel.stream_stream,
            }[(method.client_streaming, method.server_streaming)]
            answer = message_factory.GetMessageClass(method.output_type)
            setattr(
                self,
                method.name,
                kind(
                    f"/{name}/{method.name}",
                    request_serializer=lambda message: message.SerializeToString(),
                    response_deserializer=answer.FromString,
                ),
            )


class Cases:
    def __init__(self, pool, connect):
        self.pool, self.connect = pool, connect
        self.channel = connect()
        self.stub = Service(self.channel, pool, "grpc.testing.TestService")

    def new(self, name, **fields):
        return message_factory.GetMessageClass(self.pool.FindMessageTypeByName("grpc.testing." + name))(**fields)

    def payload(self, size):
        return self.new("Payload", body=bytes(size))

    def flag(self, value):
        return self.new("BoolValue", value=value)

    def simple(self, **fields):
        return self.new("SimpleRequest", response_size=LARGE_RESPONSE, payload=self.payload(LARGE_REQUEST), **fields)

    def output(self, *sizes, **fields):
        parameters = [self.new("ResponseParameters", size=size) for size in sizes]
        return self.new("StreamingOutputCallRequest", response_parameters=parameters, **fields)

    @staticmethod
    def fails(code, call, *arguments, **named):
        try:
            result = call(*arguments, **named)
            list(result) if hasattr(result, "__iter__") else result
        except grpc.RpcError as error:
            assert error.code() == code, f"{error.code()} {error.details()} instead of {code}"
            return error
        raise AssertionError(f"no error instead of {code}")

    def empty_unary(self):
        assert self.stub.EmptyCall(self.new("Empty"), timeout=LIMIT) == self.new("Empty")

    def large_unary(self):
        assert len(self.stub.UnaryCall(self.simple(), timeout=LIMIT).payload.body) == LARGE_RESPONSE

    def cacheable_unary(self):
        request = self.simple()
        request.payload.body = str(time.monotonic_ns()).encode()
        first = self.stub.CacheableUnaryCall(request, timeout=LIMIT)
        assert first == self.stub.CacheableUnaryCall(request, timeout=LIMIT)

    def client_compressed_unary(self):
        self.fails(
            grpc.StatusCode.INVALID_ARGUMENT, self.stub.UnaryCall,
            self.simple(expect_compressed=self.flag(True)), timeout=LIMIT)
        for compressed in (True, False):
            answer = self.stub.UnaryCall(
                self.simple(expect_compressed=self.flag(compressed)), timeout=LIMIT,
                compression=grpc.Compression.Gzip if compressed else grpc.Compression.NoCompression)
            assert len(answer.payload.body) == LARGE_RESPONSE

    def server_compressed_unary(self):
        for compressed in (True, False):
            answer, call = self.stub.UnaryCall.with_call(
                self.simple(response_compressed=self.flag(compressed)), timeout=LIMIT)
            assert len(answer.payload.body) == LARGE_RESPONSE
            coding = dict(call.initial_metadata()).get("grpc-encoding", "identity")
            del coding  # grpcio hides it; that the answer could be read is what shows

    def client_streaming(self):
        requests = (self.new("StreamingInputCallRequest", payload=self.payload(size)) for size in REQUEST_SIZES)
        assert self.stub.StreamingInputCall(requests, timeout=LIMIT).aggregated_payload_size == 74922

    def client_compressed_streaming(self):
        def requests(expected):
            yield self.new(
                "StreamingInputCallRequest", payload=self.payload(27182), expect_compressed=self.flag(expected))
            yield self.new(
                "StreamingInputCallRequest", payload=self.payload(45904), expect_compressed=self.flag(expected))

        self.fails(grpc.StatusCode.INVALID_ARGUMENT, self.stub.StreamingInputCall, requests(True), timeout=LIMIT)
        answer = self.stub.StreamingInputCall(requests(True), timeout=LIMIT, compression=grpc.Compression.Gzip)
        assert answer.aggregated_payload_size == 73086

    def server_streaming(self):
        answers = self.stub.StreamingOutputCall(self.output(*RESPONSE_SIZES), timeout=LIMIT)
        assert [len(answer.payload.body) for answer in answers] == list(RESPONSE_SIZES)

    def server_compressed_streaming(self):
        parameters = [
            self.new("ResponseParameters", size=31415, compressed=self.flag(True)),
            self.new("ResponseParameters", size=92653, compressed=self.flag(False)),
        ]
        answers = self.stub.StreamingOutputCall(
            self.new("StreamingOutputCallRequest", response_parameters=parameters), timeout=LIMIT)
        assert [len(answer.payload.body) for answer in answers] == [31415, 92653]

    def ping_pong(self):
        turn = threading.Semaphore(0)

        def requests():
            for request_size, response_size in zip(REQUEST_SIZES, RESPONSE_SIZES):
                yield self.output(response_size, payload=self.payload(request_size))
                turn.acquire()

        sizes = []
        for answer in self.stub.FullDuplexCall(requests(), timeout=LIMIT):
            sizes.append(len(answer.payload.body))
            turn.release()
        assert sizes == list(RESPONSE_SIZES)

    def half_duplex(self):
        requests = iter([self.output(size) for size in RESPONSE_SIZES])
        answers = self.stub.HalfDuplexCall(requests, timeout=LIMIT)
        assert [len(answer.payload.body) for answer in answers] == list(RESPONSE_SIZES)

    def empty_stream(self):
        assert not list(self.stub.FullDuplexCall(iter(()), timeout=LIMIT))

    def custom_metadata(self):
        sent = (
            ("x-grpc-test-echo-initial", "test_initial_metadata_value"),
            ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"),
        )

        def check(call):
            assert sent[0] in [tuple(pair) for pair in call.initial_metadata()], call.initial_metadata()
            assert sent[1] in [tuple(pair) for pair in call.trailing_metadata()], call.trailing_metadata()

        check(self.stub.UnaryCall.with_call(self.simple(), metadata=sent, timeout=LIMIT)[1])
        call = self.stub.FullDuplexCall(
            iter([self.output(LARGE_RESPONSE, payload=self.payload(LARGE_REQUEST))]), metadata=sent, timeout=LIMIT)
        assert len(list(call)) == 1
        check(call)

    def status_code_and_message(self, message="test status message"):
        status = self.new("EchoStatus", code=2, message=message)
        for call, request in (
            (self.stub.UnaryCall, self.new("SimpleRequest", response_status=status)),
            (self.stub.FullDuplexCall, iter([self.output(response_status=status)])),
        ):
            error = self.fails(grpc.StatusCode.UNKNOWN, call, request, timeout=LIMIT)
            assert error.details() == message, error.details()

    def special_status_message(self):
        self.status_code_and_message(SPECIAL)

    def unimplemented_method(self):
        self.fails(grpc.StatusCode.UNIMPLEMENTED, self.stub.UnimplementedCall, self.new("Empty"), timeout=LIMIT)

    def unimplemented_service(self):
        stub = Service(self.channel, self.pool, "grpc.testing.UnimplementedService")
        self.fails(grpc.StatusCode.UNIMPLEMENTED, stub.UnimplementedCall, self.new("Empty"), timeout=LIMIT)

    def cancel_after_begin(self):
        held = threading.Event()

        def requests():
            held.wait(LIMIT)
            return
            yield

        call = self.stub.StreamingInputCall.future(requests())
        call.cancel()
        held.set()
        assert call.code() == grpc.StatusCode.CANCELLED

    def cancel_after_first_response(self):
        held = threading.Event()

        def requests():
            yield self.output(31415, payload=self.payload(27182))
            held.wait(LIMIT)

        call = self.stub.FullDuplexCall(requests())
        assert len(next(call).payload.body) == 31415
        call.cancel()
        held.set()
        assert call.code() == grpc.StatusCode.CANCELLED

    def timeout_on_sleeping_server(self):
        held = threading.Event()

        def requests():
            yield self.output(payload=self.payload(27182))
            held.wait(LIMIT)

        self.fails(grpc.StatusCode.DEADLINE_EXCEEDED, self.stub.FullDuplexCall, requests(), timeout=0.001)
        held.set()

    def concurrent_large_unary(self):
        calls = [self.stub.UnaryCall.future(self.simple(), timeout=LIMIT) for _ in range(200)]
        assert all(len(call.result().payload.body) == LARGE_RESPONSE for call in calls)

    def many_channels(self):
        for _ in range(20):
            channel = self.connect()
            Service(channel, self.pool, "grpc.testing.TestService").EmptyCall(self.new("Empty"), timeout=LIMIT)
            channel.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("descriptors")
    parser.add_argument("address")
    parser.add_argument("--ca")
    parser.add_argument("--host")
    arguments = parser.parse_args()

    pool = descriptor_pool.DescriptorPool()
    files = descriptor_pb2.FileDescriptorSet()
    with open(arguments.descriptors, "rb") as stream:
        files.ParseFromString(stream.read())
    for file in files.file:
        pool.Add(file)

    def connect():
        if not arguments.ca:
            return grpc.insecure_channel(arguments.address)
        options = [("grpc.ssl_target_name_override", arguments.host)] if arguments.host else []
        with open(arguments.ca, "rb") as stream:
            return grpc.secure_channel(arguments.address, grpc.ssl_channel_credentials(stream.read()), options)

    cases = Cases(pool, connect)
    passed = failed = 0
    for name in [name for name in vars(Cases) if not name.startswith("_")]:
        if name in ("new", "payload", "flag", "simple", "output", "fails"):
            continue
        try:
            getattr(cases, name)()
            passed += 1
        except Exception:
            failed += 1
            print(f"interop case {name} failed:")
            traceback.print_exc(file=sys.stdout)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
