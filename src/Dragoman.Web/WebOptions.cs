using System.Net;
using Dragoman.Coding;
using Dragoman.Record;

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

    /// <summary>True to offer corrections on an event's page. Counts only while <see cref="Address"/> is loopback; the record must be open for writing.</summary>
    public bool Editable { get; init; }

    /// <summary>The clock that stamps calendars and feeds.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told of every fault that a reader saw as a page of regret; null to tell nobody. May be called on any thread.</summary>
    public Action<Exception>? OnFault { get; init; }
}
