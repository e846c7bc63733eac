"""Python's side of OtherImplementationTests, over Many messages of every_kind.proto.

echo DESCRIPTOR         reads Many on standard input and writes what it understood, without unknown fields
make DESCRIPTOR SEED N  writes Many with N random items
DESCRIPTOR is a file with a serialized FileDescriptorProto, as our generator embeds it.
"""
import random
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as F


def message_class(path):
    pool = descriptor_pool.DescriptorPool()
    file = descriptor_pb2.FileDescriptorProto()
    with open(path, "rb") as stream:
        file.ParseFromString(stream.read())
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("every.kind.Many"))


def integer(rng, bits, signed):
    value = rng.choice([0, 1, (1 << bits) - 1, 1 << (bits - 1), rng.getrandbits(rng.randint(1, bits))])
    return value - (1 << bits) if signed and value >> (bits - 1) else value


def value(rng, field, depth):
    kind = field.type
    if kind in (F.TYPE_INT32, F.TYPE_SINT32, F.TYPE_SFIXED32):
        return integer(rng, 32, True)
    if kind in (F.TYPE_INT64, F.TYPE_SINT64, F.TYPE_SFIXED64):
        return integer(rng, 64, True)
    if kind in (F.TYPE_UINT32, F.TYPE_FIXED32):
        return integer(rng, 32, False)
    if kind in (F.TYPE_UINT64, F.TYPE_FIXED64):
        return integer(rng, 64, False)
    if kind == F.TYPE_BOOL:
        return rng.random() < 0.5
    if kind == F.TYPE_ENUM:
        return rng.choice([0, 1, 77, -5, 99])
    if kind == F.TYPE_DOUBLE:
        return rng.choice([0.0, -0.0, float("inf"), 1.5, rng.uniform(-1e300, 1e300)])
    if kind == F.TYPE_FLOAT:
        return struct.unpack("<f", struct.pack("<f", rng.choice([0.0, -0.0, float("-inf"), rng.uniform(-1e30, 1e30)])))[0]
    if kind == F.TYPE_STRING:
        return "".join(rng.choice("aZ0 \0\n\"\\äß€漢🙂\U0010ffff") for _ in range(rng.randrange(12)))
    if kind == F.TYPE_BYTES:
        return rng.randbytes(rng.randrange(20))
    raise ValueError(f"no value for type {kind}")


def fill(rng, message, depth):
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.4:
            continue
        is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
        if is_map:
            entries = getattr(message, field.name)
            key, entry = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
            for _ in range(rng.randrange(4)):
                if entry.message_type is not None:
                    fill(rng, entries[value(rng, key, depth)], 0)
                else:
                    entries[value(rng, key, depth)] = value(rng, entry, depth)
        elif field.is_repeated if hasattr(field, "is_repeated") else field.label == F.LABEL_REPEATED:
            for _ in range(rng.randrange(4)):
                if field.message_type is not None:
                    fill(rng, getattr(message, field.name).add(), 0)
                else:
                    getattr(message, field.name).append(value(rng, field, depth))
        elif field.message_type is not None:
            if depth > 0:
                getattr(message, field.name).SetInParent()
                fill(rng, getattr(message, field.name), depth - 1)
        else:
            setattr(message, field.name, value(rng, field, depth))


def main():
    many = message_class(sys.argv[2])()
    if sys.argv[1] == "echo":
        many.ParseFromString(sys.stdin.buffer.read())
        many.DiscardUnknownFields()
    else:
        rng = random.Random(int(sys.argv[3]))
        for _ in range(int(sys.argv[4])):
            fill(rng, many.items.add(), 2)
    sys.stdout.buffer.write(many.SerializeToString())


main()
