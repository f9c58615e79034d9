using Dragoman.Record;

namespace Dragoman.Web.Overview;

/// <summary>What the first page shows, asked of the record once for each of its states; only the news since a reader's last visit are asked for each reader.</summary>
/// <remarks>Safe on many threads.</remarks>
internal sealed class HomeViews(IEventRecord record)
{
    private readonly Lock guard = new();
    private readonly Dictionary<string, HomeView> known = new(StringComparer.Ordinal);
    private long? state;

    /// <summary>As <see cref="HomeView.Of"/>.</summary>
    public HomeView Of(string? asked, DateTimeOffset? since)
    {
        if (record.ChangeNumber() is not { } change) return HomeView.Of(record, asked, since);

        // Only lengths that there are, so that no reader can fill the memory.
        var length = RecordWindow.IsLength(asked) ? asked! : "";
        HomeView? view;
        lock (guard)
        {
            if (state != change) known.Clear();
            state = change;
            known.TryGetValue(length, out view);
        }

        if (view is null)
        {
            view = HomeView.Of(record, length.Length == 0 ? null : length, null);
            lock (guard)
            {
                if (state == change) known[length] = view;
            }
        }

        return since is { } moment ? view.After(record, moment) : view;
    }
}
