namespace Dragoman.Reading.Tests;

/// <summary>A clock for which waiting takes no time: whoever waits on it goes on at once, and it is then that much later.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly Lock guard = new();
    private DateTimeOffset now = new(2021, 3, 8, 12, 0, 0, TimeSpan.Zero);

    /// <summary>All times that were waited, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard) return now;
    }

    public void Advance(TimeSpan time)
    {
        lock (guard) now += time;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (guard)
        {
            now += dueTime;
            Waits.Add(dueTime);
        }

        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
