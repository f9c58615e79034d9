using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Web.Safety;

/// <summary>Who has signed in, and who failed to. Kept in memory: when the server ends, everybody is signed out.</summary>
/// <remarks>Safe on many threads.</remarks>
internal sealed class SignIns(PasswordHash? password, TimeProvider clock)
{
    /// <summary>The cookie that holds a ticket.</summary>
    public const string Cookie = "dragoman-desk";

    private const int MostFailures = 5, MostTickets = 1000, MostRemembered = 10_000;
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(12), Window = TimeSpan.FromMinutes(15);
    private readonly Lock guard = new();
    private readonly Dictionary<string, DateTimeOffset> tickets = new(StringComparer.Ordinal);
    private readonly Dictionary<IPAddress, (int Failures, DateTimeOffset Since)> failures = [];

    /// <summary>How a try went.</summary>
    public enum Outcome
    {
        /// <summary>The password is right.</summary>
        SignedIn,

        /// <summary>The password is wrong.</summary>
        Wrong,

        /// <summary>Too many wrong tries; not even looked at.</summary>
        Later,
    }

    /// <summary>Tries a password.</summary>
    /// <param name="from">Who tries.</param>
    /// <param name="given">The password.</param>
    /// <param name="ticket">The ticket for the cookie; null but for <see cref="Outcome.SignedIn"/>.</param>
    public Outcome Try(IPAddress from, string given, out string? ticket)
    {
        ticket = null;
        if (password is null) return Outcome.Wrong;
        var now = clock.GetUtcNow();
        lock (guard)
        {
            // A try counts as a failure until it is known to be none, so that many at once do not slip through.
            if (failures.TryGetValue(from, out var known) && now - known.Since < Window)
            {
                if (known.Failures >= MostFailures) return Outcome.Later;
                failures[from] = (known.Failures + 1, known.Since);
            }
            else
            {
                if (failures.Count >= MostRemembered) Forget(now);
                failures[from] = (1, now);
            }
        }

        if (!password.Matches(given)) return Outcome.Wrong;
        ticket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        lock (guard)
        {
            failures.Remove(from);
            foreach (var old in tickets.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList()) tickets.Remove(old);
            if (tickets.Count >= MostTickets) tickets.Remove(tickets.MinBy(pair => pair.Value).Key);
            tickets[Hash(ticket)] = now + Lasting;
        }

        return Outcome.SignedIn;
    }

    /// <summary>True for a ticket that is in force.</summary>
    public bool Knows(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket)) return false;
        lock (guard) return tickets.TryGetValue(Hash(ticket), out var end) && clock.GetUtcNow() < end;
    }

    /// <summary>Ends a ticket.</summary>
    public void End(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket)) return;
        lock (guard) tickets.Remove(Hash(ticket));
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in failures.Where(pair => now - pair.Value.Since >= Window).Select(pair => pair.Key).ToList()) failures.Remove(old);
        if (failures.Count >= MostRemembered) failures.Clear();
    }

    private static string Hash(string ticket) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));
}
