"""Uses a node through a published Joblet SDK, as its users do.

    sdk.py ADDRESS CERTIFICATES

Says nothing and exits with 0 when everything it tried worked.
"""
import sys

from joblet import JobletClient

address, certificates = sys.argv[1:3]
host, port = address.rsplit(":", 1)


def client(role):
    return JobletClient(
        host=host,
        port=int(port),
        ca_cert_path=f"{certificates}/ca-cert.pem",
        client_cert_path=f"{certificates}/{role}-cert.pem",
        client_key_path=f"{certificates}/{role}-key.pem",
    )


def refused(call, text):
    try:
        answer = call()
    except Exception as error:  # noqa: BLE001  each version has its own classes
        assert text in str(error), error
        return
    raise AssertionError(f"no error but {answer}")


with client("admin") as admin:
    started = admin.jobs.run_job(
        command="/bin/sh", args=["-c", "echo $PLAIN $TOKEN; exit 3"], name="sdk",
        environment={"PLAIN": "1"}, secret_environment={"TOKEN": "2"}, max_memory=64,
    )
    job = started["job_uuid"]
    assert started["status"] == "INITIALIZING" and started["max_memory"] == 64, started
    assert started["command"] == "/bin/sh" and started["start_time"], started

    chunks = admin.jobs.get_job_logs(job)
    assert b"".join(c if isinstance(c, bytes) else c.payload for c in chunks) == b"1 2\n"

    ended = admin.jobs.get_job_status(job)
    assert ended["status"] == "FAILED" and ended["exit_code"] == 3 and ended["name"] == "sdk", ended
    assert ended["environment"] == {"PLAIN": "1"} and ended["secret_environment"] == {"TOKEN": "***"}, ended
    assert ended["node_id"] and ended["end_time"] and ended["network"] == "none", ended
    assert [j for j in admin.jobs.list_jobs() if j["uuid"] == job][0]["exit_code"] == 3

    sleeper = admin.jobs.run_job(command="sleep", args=["3600"])["job_uuid"]
    stopped = admin.jobs.stop_job(sleeper)
    assert stopped["status"] == "STOPPED" and stopped["exit_code"] == -1 and stopped["end_time"], stopped

    unknown = "00000000-0000-4000-8000-000000000000"
    refused(lambda: admin.jobs.get_job_status(unknown), f"job not found: {unknown}")
    refused(lambda: admin.jobs.run_job(command="true", runtime="python-3.11"), "runtime")

with client("viewer") as viewer:
    assert job in [j["uuid"] for j in viewer.jobs.list_jobs()]
    refused(lambda: viewer.jobs.run_job(command="true"), "role viewer is not allowed to perform operation run_job")
