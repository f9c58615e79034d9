using System.Net;
using Dragoman.Coding;
using Dragoman.Reading;
using Dragoman.Record;
using Dragoman.Web.Safety;

namespace Dragoman.Web;

/// <summary>What the pages show and where they can be reached.</summary>
public sealed record WebOptions
{
    /// <summary>The record that the pages show. It stays the caller's to close, after the pages have ended.</summary>
    public required IEventRecord Record { get; init; }

    /// <summary>The coder whose knowledge gives codes their names; null where there is none, and codes then stand for themselves.</summary>
    public Coder? Coder { get; init; }

    /// <summary>The address to listen on; only this machine can reach the default.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any free one.</summary>
    public int Port { get; init; } = 5150;

    /// <summary>True to offer corrections on an event's page: to everybody at this machine while <see cref="Address"/> is loopback, else only to who knows <see cref="Password"/>. The record must be open for writing.</summary>
    public bool Editable { get; init; }

    /// <summary>The password for corrections where <see cref="Address"/> is not loopback; null to offer none there.</summary>
    public PasswordHash? Password { get; init; }

    /// <summary>How "try it" reads an address; null for public networks only, with the bounds of reading.</summary>
    public Func<string, IEnumerable<ReadResult>>? ReadAddress { get; init; }

    /// <summary>The clock that stamps calendars and feeds.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told of every fault that a reader saw as a page of regret; null to tell nobody. May be called on any thread.</summary>
    public Action<Exception>? OnFault { get; init; }
}
