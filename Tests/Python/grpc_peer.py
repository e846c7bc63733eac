"""A gRPC client that nobody here wrote, Python's grpcio, against the server that GRPCTests starts.

usage: grpc_peer.py ADDRESS CA [CERTIFICATE KEY]

Messages are bare bytes, so that no generated code is needed. Exits with 0 when all went as expected; without a certificate
that means not getting in.
"""

import sys
import threading

import grpc

LIMIT = 20  # seconds for any call that is not about time


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def note(text=b"", number=0):
    """The encoding of test.Note: text = 1, number = 2."""

    def varint(value):
        out = b""
        while value > 127:
            out += bytes([value & 127 | 128])
            value >>= 7
        return out + bytes([value])

    out = b"\x0a" + varint(len(text)) + text if text else b""
    return out + (b"\x10" + varint(number) if number else b"")


def expect(code, call, *arguments, **named):
    try:
        result = call(*arguments, **named)
        if hasattr(result, "__iter__") and not isinstance(result, bytes):
            list(result)
    except grpc.RpcError as error:
        assert error.code() == code, (error.code(), error.details())
        return error
    raise AssertionError(f"no error instead of {code}")


def main():
    address, authority, *own = sys.argv[1:]
    certificate, key = (read(own[0]), read(own[1])) if own else (None, None)
    credentials = grpc.ssl_channel_credentials(read(authority), key, certificate)
    options = [
        ("grpc.ssl_target_name_override", "joblet"),
        ("grpc.max_receive_message_length", 16 << 20),
        ("grpc.keepalive_time_ms", 10_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.max_pings_without_data", 0),
    ]
    with grpc.secure_channel(address, credentials, options) as channel:
        unary = channel.unary_unary("/test.Notes/Echo")
        split = channel.unary_stream("/test.Notes/Split")
        collect = channel.stream_unary("/test.Notes/Collect")
        chat = channel.stream_stream("/test.Notes/Chat")
        if not own:
            expect(grpc.StatusCode.UNAVAILABLE, unary, b"", timeout=LIMIT)
            return

        assert unary(note(b"hello", 7), timeout=LIMIT) == note(b"hello", 7)
        assert unary(b"", timeout=LIMIT) == b""
        large = note(bytes(range(32, 127)) * 30_000)
        assert unary(large, timeout=LIMIT) == large
        assert unary(large, timeout=LIMIT, compression=grpc.Compression.Gzip) == large

        answers = list(split(note(b"x", 5_000), timeout=LIMIT))
        assert answers == [note(b"x", index) for index in range(5_000)], len(answers)
        assert collect(iter([note(b"a", index) for index in range(1_000)]), timeout=LIMIT) == note(number=499_500)

        turn = threading.Semaphore(0)

        def requests():
            for index in range(1, 21):
                yield note(b"ping", index)
                turn.acquire()

        replies = []
        for reply in chat(requests(), timeout=LIMIT):
            replies.append(reply)
            turn.release()
        assert replies == [note(b"ping", index) for index in range(1, 21)]

        sent = (("x-color", "blue"), ("x-trace-bin", b"\x00\xff\xab"))
        _, call = unary.with_call(note(b"metadata"), metadata=sent, timeout=LIMIT)
        for pairs in (call.initial_metadata(), call.trailing_metadata()):
            assert set(sent) <= {tuple(pair) for pair in pairs}, pairs

        error = expect(grpc.StatusCode.FAILED_PRECONDITION, unary, note(b"fail"), timeout=LIMIT)
        assert error.details() == "100 % \u00fcber \U0001f600\n", error.details()
        assert dict(error.trailing_metadata())["grpc-status-details-bin"] == b"\x01\x02\x03"
        expect(grpc.StatusCode.UNIMPLEMENTED, channel.unary_unary("/test.Notes/None"), b"", timeout=LIMIT)
        expect(grpc.StatusCode.UNIMPLEMENTED, channel.unary_unary("/no.Such/None"), b"", timeout=LIMIT)
        expect(grpc.StatusCode.DEADLINE_EXCEEDED, unary, note(b"wait"), timeout=0.05)
        expect(grpc.StatusCode.RESOURCE_EXHAUSTED, unary, note(bytes(5 << 20)), timeout=LIMIT)

        for _ in range(50):
            endless = split(note(b"endless", 1 << 40))
            next(endless)
            endless.cancel()
            assert endless.code() == grpc.StatusCode.CANCELLED

        calls = [unary.future(note(b"many", index), timeout=LIMIT) for index in range(1, 1_001)]
        assert [call.result() for call in calls] == [note(b"many", index) for index in range(1, 1_001)]


main()
