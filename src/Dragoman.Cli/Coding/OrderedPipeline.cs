using System.Threading.Channels;

namespace Dragoman.Cli.Coding;

/// <summary>Work done by several threads whose results come out in the order of the input, with no more than a bounded number of items in memory.</summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
/// <param name="threads">Number of threads that work; at least 1.</param>
/// <param name="work">What is done with an item; runs on several threads at once and must not throw.</param>
internal sealed class OrderedPipeline<TIn, TOut>(int threads, Func<TIn, TOut> work)
{
    private const int ItemsPerThread = 4;

    /// <summary>Runs the input through.</summary>
    /// <param name="input">Read by one thread, lazily; may block.</param>
    /// <param name="write">Takes a result; the second argument is true when the next result is not ready yet, so that what was written should be shown.</param>
    /// <param name="cancellation">Stops between two items.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(IEnumerable<TIn> input, Action<TOut, bool> write, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var bound = new BoundedChannelOptions(threads * ItemsPerThread) { SingleReader = false, SingleWriter = true };
        var jobs = Channel.CreateBounded<Job>(bound);
        var order = Channel.CreateBounded<Job>(bound);
        var reading = Task.Run(() => FeedAsync(input, jobs.Writer, order.Writer, stop.Token), CancellationToken.None);
        var working = Enumerable.Range(0, threads).Select(_ => Task.Run(() => WorkAsync(jobs.Reader, stop.Token), CancellationToken.None)).ToArray();
        try
        {
            await foreach (var job in order.Reader.ReadAllAsync(stop.Token))
                write(await job.Result.Task.WaitAsync(stop.Token), !(order.Reader.TryPeek(out var next) && next.Result.Task.IsCompleted));
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAny(Task.WhenAll([.. working]), Task.Delay(TimeSpan.FromSeconds(5), CancellationToken.None));
        }

        // A reader that waits for input which never comes cannot be stopped; it is awaited only once it has said that it is done.
        if (order.Reader.Completion.IsCompleted) await reading;
    }

    private static async Task FeedAsync(IEnumerable<TIn> input, ChannelWriter<Job> jobs, ChannelWriter<Job> order, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            foreach (var item in input)
            {
                var job = new Job(item);
                await order.WriteAsync(job, stop);
                await jobs.WriteAsync(job, stop);
            }
        }
        catch (Exception e)
        {
            fault = e;
        }

        jobs.TryComplete();
        order.TryComplete(fault);
    }

    private async Task WorkAsync(ChannelReader<Job> jobs, CancellationToken stop)
    {
        try
        {
            await foreach (var job in jobs.ReadAllAsync(stop))
            {
                try
                {
                    job.Result.TrySetResult(work(job.Item));
                }
                catch (Exception e)
                {
                    job.Result.TrySetException(e);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run was stopped; whoever stopped it says so.
        }
    }

    private sealed class Job(TIn item)
    {
        public TIn Item { get; } = item;

        public TaskCompletionSource<TOut> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
