using Dragoman.Record;

namespace Dragoman.Web.Overview;

/// <summary>What the first page shows, asked of the record once for each of its states; only the news since a reader's last visit are asked for each reader.</summary>
/// <remarks>Safe on many threads.</remarks>
internal sealed class HomeViews(IEventRecord record)
{
    private readonly OncePerState<HomeView> kept = new(record, RecordWindow.Lengths.Length + 1);

    /// <summary>As <see cref="HomeView.Of"/>.</summary>
    public HomeView Of(string? asked, DateTimeOffset? since)
    {
        var length = RecordWindow.IsLength(asked) ? asked : null;
        var view = kept.Get(length ?? "", () => HomeView.Of(record, length, null));
        return since is { } moment ? view.After(record, moment) : view;
    }
}
