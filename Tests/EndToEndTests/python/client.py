"""Calls a node with grpcio and client code that grpcio-tools generated: one check a run.

    client.py CHECK ADDRESS CERTIFICATES [WHAT THE CHECK WANTS TO KNOW...]

Says nothing and exits with 0 when the check holds; otherwise the assertion says what did not.
"""
import concurrent.futures
import hashlib
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / ".build/python/generated"))

import grpc  # noqa: E402
import job_pb2  # noqa: E402
import job_pb2_grpc  # noqa: E402
import monitoring_pb2_grpc  # noqa: E402
import network_pb2_grpc  # noqa: E402
import shared_pb2  # noqa: E402
from health.v1 import health_pb2, health_pb2_grpc  # noqa: E402
from reflection.v1 import reflection_pb2, reflection_pb2_grpc  # noqa: E402

ADDRESS, CERTIFICATES = sys.argv[2], pathlib.Path(sys.argv[3])


def channel(role="admin", authority=None, options=()):
    """A channel with that role's certificate; without one for None."""
    root = (authority or CERTIFICATES / "ca-cert.pem").read_bytes()
    if role is None:
        credentials = grpc.ssl_channel_credentials(root)
    else:
        credentials = grpc.ssl_channel_credentials(
            root,
            (CERTIFICATES / f"{role}-key.pem").read_bytes(),
            (CERTIFICATES / f"{role}-cert.pem").read_bytes(),
        )
    return grpc.secure_channel(ADDRESS, credentials, options=options)


def jobs(**how):
    return job_pb2_grpc.JobServiceStub(channel(**how))


def refused(call, code, text=None):
    """The call must fail with that code, and say that."""
    try:
        answer = call()
        if hasattr(answer, "__next__"):
            answer = list(answer)
    except grpc.RpcError as error:
        assert error.code() == code, f"{error.code()} instead of {code}: {error.details()}"
        assert text is None or text in error.details(), f"{text!r} is not in {error.details()!r}"
        return error.details()
    raise AssertionError(f"no error but {answer!r}, expected {code}")


def run(stub, *words, **fields):
    return stub.RunJob(
        job_pb2.RunJobRequest(command=words[0], args=words[1:], **fields), timeout=30
    )


def log(stub, uuid):
    return b"".join(c.payload for c in stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=uuid), timeout=60))


def status(stub, uuid):
    return stub.GetJobStatus(job_pb2.GetJobStatusRequest(uuid=uuid), timeout=10)


# --- checks


def a_job_runs_and_its_output_streams():
    stub = jobs()
    started = run(stub, "/bin/sh", "-c", "echo hello; echo to stderr >&2; exit 3")
    assert len(started.job_uuid) == 36 and started.status == "INITIALIZING", started
    assert started.command == "/bin/sh" and list(started.args)[0] == "-c", started
    assert started.maxCpu == 100 and started.maxMemory == 512, started
    assert log(stub, started.job_uuid) == b"hello\nto stderr\n"
    ended = status(stub, started.job_uuid)
    assert ended.status == "FAILED" and ended.exit_code == 3, ended
    assert ended.start_time and ended.end_time and ended.network == "none" and ended.node_id, ended


def a_viewer_may_look_and_not_touch():
    stub = jobs(role="viewer")
    refused(
        lambda: run(stub, "true"),
        grpc.StatusCode.PERMISSION_DENIED,
        "role viewer is not allowed to perform operation run_job",
    )
    refused(
        lambda: stub.StopJob(job_pb2.StopJobRequest(uuid="x")),
        grpc.StatusCode.PERMISSION_DENIED,
        "role viewer is not allowed to perform operation stop_job",
    )
    job = run(jobs(), "/bin/echo", "seen")
    assert log(stub, job.job_uuid) == b"seen\n"
    assert status(stub, job.job_uuid).uuid == job.job_uuid
    assert job.job_uuid in [j.uuid for j in stub.ListJobs(shared_pb2.EmptyRequest(), timeout=10).jobs]


def nobody_without_a_certificate():
    refused(lambda: run(jobs(role=None), "true"), grpc.StatusCode.UNAVAILABLE)


def nobody_from_another_authority():
    directory = pathlib.Path(os.environ["STRANGERS"])
    strangers = job_pb2_grpc.JobServiceStub(
        grpc.secure_channel(
            ADDRESS,
            grpc.ssl_channel_credentials(
                (CERTIFICATES / "ca-cert.pem").read_bytes(),
                (directory / "admin-key.pem").read_bytes(),
                (directory / "admin-cert.pem").read_bytes(),
            ),
        )
    )
    refused(lambda: run(strangers, "true"), grpc.StatusCode.UNAVAILABLE)
    # And the client does not trust a server that another authority vouches for.
    refused(lambda: run(jobs(authority=directory / "ca-cert.pem"), "true"), grpc.StatusCode.UNAVAILABLE)


def secrets_are_masked_everywhere():
    stub = jobs()
    job = run(
        stub, "/bin/sh", "-c", "echo $PLAIN $TOKEN",
        environment={"PLAIN": "seen"}, secret_environment={"TOKEN": "hidden"},
    )
    assert log(stub, job.job_uuid) == b"seen hidden\n"
    shown = status(stub, job.job_uuid)
    assert dict(shown.environment) == {"PLAIN": "seen"}, shown
    assert dict(shown.secret_environment) == {"TOKEN": "***"}, shown
    listed = [j for j in stub.ListJobs(shared_pb2.EmptyRequest()).jobs if j.uuid == job.job_uuid][0]
    assert dict(listed.secret_environment) == {"TOKEN": "***"}, listed


def errors_have_the_contracts_codes():
    stub, code = jobs(), grpc.StatusCode
    unknown = "00000000-0000-4000-8000-000000000000"
    for call in (
        lambda: stub.GetJobStatus(job_pb2.GetJobStatusRequest(uuid=unknown)),
        lambda: stub.StopJob(job_pb2.StopJobRequest(uuid=unknown)),
        lambda: stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=unknown)),
    ):
        refused(call, code.NOT_FOUND, f"job not found: {unknown}")
    refused(lambda: status(stub, "not-an-id"), code.NOT_FOUND, "job not found: not-an-id")
    refused(lambda: status(stub, ""), code.INVALID_ARGUMENT, "uuid")
    refused(lambda: status(stub, "x" * 100_000), code.NOT_FOUND)
    refused(lambda: run(stub, ""), code.INVALID_ARGUMENT, "command")
    refused(lambda: run(stub, "/bin/echo", "a\0b"), code.INVALID_ARGUMENT, "args")
    refused(lambda: run(stub, "/bin/e\0cho"), code.INVALID_ARGUMENT, "command")
    refused(lambda: run(stub, "/bin/echo", "x" * 1_048_576), code.INVALID_ARGUMENT, "args")
    refused(lambda: run(stub, "/bin/echo", *["word" * 250] * 4000), code.INVALID_ARGUMENT, "args")
    refused(lambda: run(stub, "/bin/echo", environment={"A=B": "x"}), code.INVALID_ARGUMENT, "environment")
    refused(lambda: run(stub, "/bin/echo", environment={"A": "x\0y"}), code.INVALID_ARGUMENT, "environment")
    for field in ("max_cpu", "max_memory", "max_io_bps"):
        refused(lambda: run(stub, "true", **{field: -1}), code.INVALID_ARGUMENT, "-1")
    refused(lambda: run(stub, "true", cpu_cores="0-"), code.INVALID_ARGUMENT, "cpuCores")
    refused(lambda: run(stub, "true", max_cpu=2_000_000), code.RESOURCE_EXHAUSTED, "maxCPU")
    refused(lambda: run(stub, "true", max_memory=2_000_000_000), code.RESOURCE_EXHAUSTED, "maxMemory exceeds system limits")
    refused(lambda: run(stub, "true", cpu_cores="4000"), code.RESOURCE_EXHAUSTED, "cpuCores")
    refused(lambda: run(stub, "true", timeout="soon"), code.INVALID_ARGUMENT, "timeout")
    for path in ["../x", "/etc/passwd", "a//b", "./a"]:
        upload = shared_pb2.FileUpload(path=path, content=b"b")
        refused(lambda: run(stub, "true", uploads=[upload]), code.INVALID_ARGUMENT, f'invalid uploads "{path}"')
    link = shared_pb2.FileUpload(path="dir/link", content=b"/etc", mode=0o120777)
    refused(lambda: run(stub, "true", uploads=[link]), code.INVALID_ARGUMENT, "dir/link")
    job = run(stub, "true").job_uuid
    log(stub, job)
    refused(
        lambda: stub.StopJob(job_pb2.StopJobRequest(uuid=job)),
        code.FAILED_PRECONDITION,
        f"job is not running: {job} (current status: COMPLETED)",
    )


def what_is_not_built_is_said():
    stub, code = jobs(), grpc.StatusCode.UNIMPLEMENTED
    for field, value in {
        "schedule": "2030-01-01T00:00:00Z",
        "volumes": ["data"],
        "runtime": "python-3.11",
        "work_dir": "/tmp",
        "workflowUuid": "x",
        "jobUuid": "x",
        "requirements": [job_pb2.JobRequirement(jobUuid="x")],
        "gpu_count": 1,
        "gpu_memory_mb": 1,
        "network": "bridge",
    }.items():
        details = refused(lambda: run(stub, "true", **{field: value}), code)
        assert field.lower().replace("_", "") in details.lower().replace("_", ""), details
    refused(lambda: stub.CancelJob(job_pb2.CancelJobRequest(uuid="x")), code, "CancelJob")
    refused(lambda: stub.GetJobMetrics(job_pb2.GetJobLogsRequest(uuid="x")), code, "GetJobMetrics")
    refused(lambda: monitoring_pb2_grpc.MonitoringServiceStub(channel()).GetSystemStatus(shared_pb2.EmptyRequest()), code)
    refused(lambda: network_pb2_grpc.NetworkServiceStub(channel()).ListNetworks(shared_pb2.EmptyRequest()), code)


def many_followers_see_every_byte():
    stub = jobs()
    script = "i=0; while [ $i -lt 400 ]; do echo line $i; i=$((i+1)); sleep 0.005; done; head -c 2000000 /dev/zero | tr '\\0' x"
    job = run(stub, "/bin/sh", "-c", script).job_uuid
    expected = b"".join(b"line %d\n" % i for i in range(400)) + b"x" * 2_000_000

    def follow(delay):
        time.sleep(delay)     # a client that comes later; what it then sees does not depend on when
        return log(jobs(), job)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(follow, [0, 0, 0, 0.3, 0.6, 1.0, 1.5, 3.0]))
    for one in seen + [log(stub, job)]:
        assert one == expected, f"{len(one)} bytes instead of {len(expected)}"


def ten_megabytes_arrive_exactly():
    stub = jobs()
    job = run(stub, "/bin/sh", "-c", "head -c 10485760 /dev/urandom | tee /tmp/copy; md5sum </tmp/copy").job_uuid
    largest, data = 0, b""
    parts = []
    for chunk in stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job), timeout=60):
        largest = max(largest, len(chunk.payload))
        parts.append(chunk.payload)
    data = b"".join(parts)
    body, tail = data[:10485760], data[10485760:]
    assert hashlib.md5(body).hexdigest().encode() == tail.split()[0], (len(data), tail[:64])
    assert largest < 1_048_576, largest


def a_client_that_leaves_takes_nothing_with_it():
    stub = jobs()
    job = run(stub, "/bin/sh", "-c", "while :; do echo on and on; sleep 0.01; done").job_uuid
    for _ in range(20):
        own = channel()
        stream = job_pb2_grpc.JobServiceStub(own).GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job))
        next(stream)
        own.close()     # without a word: the connection is cut with the stream open
    for _ in range(20):
        stream = stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job))
        next(stream)
        stream.cancel()
    refused(lambda: list(stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job), timeout=0.5)), grpc.StatusCode.DEADLINE_EXCEEDED)
    assert status(stub, job).status == "RUNNING"
    stopped = stub.StopJob(job_pb2.StopJobRequest(uuid=job))
    assert stopped.status == "STOPPED" and stopped.exit_code == -1 and stopped.end_time, stopped


def prefixes_are_enough():
    stub = jobs()
    job = run(stub, "/bin/echo", "short").job_uuid
    assert log(stub, job[:13]) == b"short\n"
    assert status(stub, job[:13]).uuid == job


def pings_without_calls_are_welcome():
    own = channel(options=[
        ("grpc.keepalive_time_ms", 10_000), ("grpc.keepalive_timeout_ms", 5_000),
        ("grpc.keepalive_permit_without_calls", 1), ("grpc.http2.max_pings_without_data", 0),
    ])
    stub = job_pb2_grpc.JobServiceStub(own)
    job = run(stub, "/bin/sleep", "22").job_uuid
    assert log(stub, job) == b""     # 22 s with nothing on the connection but pings
    assert status(stub, job).status == "COMPLETED"


def health_is_serving():
    stub = health_pb2_grpc.HealthStub(channel(role="viewer"))
    serving = health_pb2.HealthCheckResponse.SERVING
    assert stub.Check(health_pb2.HealthCheckRequest()).status == serving
    assert stub.Check(health_pb2.HealthCheckRequest(service="joblet.JobService")).status == serving
    refused(lambda: stub.Check(health_pb2.HealthCheckRequest(service="no.Such")), grpc.StatusCode.NOT_FOUND)


def reflection_shows_the_contract():
    stub = reflection_pb2_grpc.ServerReflectionStub(channel(role="viewer"))
    ask = reflection_pb2.ServerReflectionRequest
    answers = stub.ServerReflectionInfo(iter([
        ask(list_services=""), ask(file_containing_symbol="joblet.JobService"), ask(file_containing_symbol="no.Such"),
    ]))
    names = {s.name for s in next(answers).list_services_response.service}
    wanted = {f"joblet.{n}Service" for n in ("Job", "Network", "Volume", "Monitoring", "Runtime")}
    assert wanted | {"grpc.health.v1.Health"} <= names, names
    assert next(answers).file_descriptor_response.file_descriptor_proto
    assert next(answers).error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]


def a_client_that_does_not_read():
    """Takes one message of 64 MiB of output and no more, until it is killed."""
    stub = jobs()
    job = run(stub, "/bin/sh", "-c", "head -c 64m /dev/zero; sleep 3600").job_uuid
    stream = stub.GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job))
    next(stream)
    # All of it is there: far more than the windows of a connection hold.
    seen = 0
    for chunk in jobs().GetJobLogs(job_pb2.GetJobLogsRequest(uuid=job)):
        seen += len(chunk.payload)
        if seen == 64 << 20:
            break
    print("stalled", flush=True)
    time.sleep(1_000)


def jobs_and_their_output():
    """As many jobs as asked for, so many at a time; each byte of each comes back once and in order."""
    count, at_once = int(sys.argv[4]), int(sys.argv[5])
    stub = jobs()

    def one(number):
        job = run(stub, "/bin/sh", "-c", f"echo begin {number}; head -c {number * 37 % 9001} /dev/zero; echo end {number}")
        expected = b"begin %d\n" % number + bytes(number * 37 % 9001) + b"end %d\n" % number
        seen = log(stub, job.job_uuid)
        assert seen == expected, f"job {number}: {len(seen)} bytes instead of {len(expected)}"
        ended = status(stub, job.job_uuid)
        assert ended.status == "COMPLETED" and ended.exit_code == 0, ended

    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        for _ in pool.map(one, range(count)):
            pass


globals()[sys.argv[1]]()
