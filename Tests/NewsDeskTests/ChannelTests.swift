// The queue between threads.
import Foundation
import Synchronization
import Testing

@testable import NewsDesk

@Suite struct ChannelTests {
  @Test func everythingSentIsReceivedOnceByOneOfManyThreads() {
    let channel = Channel<Int>(capacity: 3)
    let received = Mutex<[Int]>([])
    let ended = DispatchSemaphore(value: 0)
    startWorkers(
      4,
      { _ in while let number = channel.receive() { received.withLock { $0.append(number) } } },
      done: { ended.signal() })

    for number in 0..<1_000 { channel.send(number) }
    channel.close()
    ended.wait()

    #expect(received.withLock { $0.sorted() } == Array(0..<1_000))
  }

  @Test func whatIsLeftWhenClosedCanStillBeReceived() {
    let channel = Channel<Int>(capacity: 2)
    channel.send(1)
    channel.send(2)

    channel.close()

    #expect(channel.receive() == 1)
    #expect(channel.receive() == 2)
    #expect(channel.receive() == nil)
    #expect(channel.receive() == nil)
  }

  @Test func aChannelMayBeLetGoWithElementsLeftInIt() {
    var channel: Channel<Int>? = Channel(capacity: 2)
    channel?.send(1)

    channel = nil

    #expect(channel == nil)
  }

  @Test func aSenderThatWaitsForRoomIsFreedByClosing() {
    let channel = Channel<Int>(capacity: 1)
    channel.send(1)
    let outcome = Mutex<Bool?>(nil)
    let ended = DispatchSemaphore(value: 0)
    startWorkers(
      1, { _ in outcome.withLock { $0 = channel.send(2) } }, done: { ended.signal() })

    channel.close()
    ended.wait()

    #expect(outcome.withLock { $0 } == false)
  }
}
