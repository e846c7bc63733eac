import JobProto
import Protobuf
import Testing

/// Older and newer clients give the same field numbers other meanings; one message carries both (docs/protocol.md).
@Suite struct MetricsFormsTests {
    private var event: Joblet_JobMetricsEvent {
        var event = Joblet_JobMetricsEvent()
        event.timestamp = 1_700_000_000_123_456_789
        event.jobUuid = "f47ac10b-58cc-4372-8567-0e02b2c3d479"
        event.cpuPercent = 149.5
        event.memoryBytes = 1 << 33
        event.memoryLimit = 1 << 34
        event.diskReadBytes = 1
        event.diskWriteBytes = 127
        event.netRecvBytes = 128
        event.netSentBytes = 1 << 62
        event.gpuPercent = 0.5
        event.gpuMemoryBytes = 3
        return event
    }

    private var sample: Joblet_JobMetricsSample {
        var sample = Joblet_JobMetricsSample()
        sample.jobID = "f47ac10b-58cc-4372-8567-0e02b2c3d479"
        sample.timestamp = 1_700_000_000
        sample.sampleIntervalSeconds = 5
        sample.cpu.usagePercent = 149.5
        sample.memory.current = 1 << 33
        sample.io.devices["8:0"] = Joblet_DeviceIOMetrics()
        sample.io.totalReadBytes = 1
        sample.network.totalTxBytes = 1 << 62
        sample.process.threads = 4
        sample.gpu = [Joblet_JobGPUMetrics(), Joblet_JobGPUMetrics()]
        sample.cgroupPath = "/joblet/job"
        sample.limits.cpu = 200
        sample.gpuAllocation = [0, 1]
        return sample
    }

    @Test(arguments: [true, false])
    func `both forms in one message are each read exactly`(eventFirst: Bool) throws {
        let eventBytes = event.serializedBytes()
        let sampleBytes = sample.serializedBytes()
        let both = eventFirst ? eventBytes + sampleBytes : sampleBytes + eventBytes

        var asEvent = try Joblet_JobMetricsEvent(serializedBytes: both)
        #expect(asEvent.unknownFields.bytes == sampleBytes)
        asEvent.unknownFields = UnknownFields()
        #expect(asEvent == event)

        var asSample = try Joblet_JobMetricsSample(serializedBytes: both)
        #expect(asSample.unknownFields.bytes == eventBytes)
        asSample.unknownFields = UnknownFields()
        #expect(asSample == sample)
    }

    @Test func `one form written through the other is the two one after another`() throws {
        var carrier = event
        carrier.unknownFields.bytes = sample.serializedBytes()
        #expect(carrier.serializedBytes() == event.serializedBytes() + sample.serializedBytes())
    }

    @Test func `one form read as the other is empty and keeps every byte`() throws {
        let bytes = event.serializedBytes()
        var read = try Joblet_JobMetricsSample(serializedBytes: bytes)
        #expect(read.serializedBytes() == bytes)
        read.unknownFields = UnknownFields()
        #expect(read == Joblet_JobMetricsSample())
    }
}
