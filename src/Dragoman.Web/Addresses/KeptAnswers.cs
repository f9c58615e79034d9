namespace Dragoman.Web.Addresses;

/// <summary>Answers that were made before, for as long as they are true: those of one state of the record on one day, the least lately asked for going first when there is no more room.</summary>
/// <remarks>Safe on many threads. What is kept is only handed out, never changed.</remarks>
/// <param name="room">The bytes that all answers together may take, their addresses counted in.</param>
/// <param name="largest">The bytes that one answer may take.</param>
internal sealed class KeptAnswers(long room = 64L << 20, int largest = 1 << 20)
{
    // What the list, the dictionary and the arrays take for each answer, roughly.
    private const int Overhead = 300;
    private readonly Lock guard = new();
    private readonly Dictionary<string, LinkedListNode<(string Address, Answer Answer)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Address, Answer Answer)> latest = new();
    private State? state;

    /// <summary>The bytes taken; never above the room.</summary>
    public long Taken { get; private set; }

    /// <summary>The number of answers kept.</summary>
    public int Count
    {
        get
        {
            lock (guard) return known.Count;
        }
    }

    /// <summary>The answer at an address in a state; null where it has to be made. A newer state than any asked about before makes all that was kept go.</summary>
    public Answer? Find(State asked, string address)
    {
        lock (guard)
        {
            if (state is { } now && (asked.Change < now.Change || asked.Day < now.Day)) return null;
            if (state != asked)
            {
                known.Clear();
                latest.Clear();
                Taken = 0;
                state = asked;
                return null;
            }

            if (!known.TryGetValue(address, out var node)) return null;
            latest.Remove(node);
            latest.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Keeps an answer that was begun in a state. Nothing is kept of a state that has passed, nor of an answer too large.</summary>
    public void Keep(State begun, string address, Answer answer)
    {
        var size = Size(address, answer);
        if (size > Math.Min(largest, room)) return;
        lock (guard)
        {
            if (state != begun) return;
            if (known.Remove(address, out var before)) Drop(before);
            while (Taken + size > room) Drop(latest.Last!);
            known[address] = latest.AddFirst((address, answer));
            Taken += size;
        }
    }

    private void Drop(LinkedListNode<(string Address, Answer Answer)> node)
    {
        latest.Remove(node);
        known.Remove(node.Value.Address);
        Taken -= Size(node.Value.Address, node.Value.Answer);
    }

    private static long Size(string address, Answer answer) => answer.Body.LongLength + (2L * address.Length) + Overhead;

    /// <summary>What answers follow from beside their addresses.</summary>
    /// <param name="Change">The record's number of changes.</param>
    /// <param name="Day">The day, in universal time: it decides what is planned and what is past.</param>
    public readonly record struct State(long Change, DateOnly Day);

    /// <summary>An answer with the status 200.</summary>
    /// <param name="ContentType">Its kind; null for none.</param>
    /// <param name="Body">Its bytes.</param>
    public sealed record Answer(string? ContentType, byte[] Body);
}
