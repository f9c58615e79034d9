using Dragoman.Record;

namespace Dragoman.Web.Overview;

/// <summary>Keeps what was asked of the record until the record changes.</summary>
/// <remarks>Safe on many threads; two that ask for the same at once may both ask the record.</remarks>
/// <typeparam name="T">What is asked for; not changed by anybody.</typeparam>
/// <param name="record">The record. One that does not number its changes is asked every time.</param>
/// <param name="most">How many answers are kept; one more makes all others go.</param>
internal sealed class OncePerState<T>(IEventRecord record, int most)
    where T : class
{
    private readonly Lock guard = new();
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private long? state;

    /// <summary>What is kept under a key, else what is made now.</summary>
    public T Get(string key, Func<T> make)
    {
        if (record.ChangeNumber() is not { } change) return make();
        lock (guard)
        {
            if (state != change) known.Clear();
            state = change;
            if (known.TryGetValue(key, out var kept)) return kept;
        }

        var made = make();
        lock (guard)
        {
            if (state != change) return made;
            if (known.Count >= most) known.Clear();
            known[key] = made;
        }

        return made;
    }
}
