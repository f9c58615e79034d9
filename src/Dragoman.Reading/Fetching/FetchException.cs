using System.Net;

namespace Dragoman.Reading.Fetching;

/// <summary>An address that could not be fetched; the message says why, in words that follow the address.</summary>
internal class FetchException : IOException
{
    public FetchException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The status of an answer that is no success; null where there was no answer, or one that breaks a bound.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when it may go well another time; false when asking again is of no use.</summary>
    public bool IsPassing { get; init; } = true;

    /// <summary>The class of the fault, as readers tell it.</summary>
    public ReadFailureKind Kind => Status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? ReadFailureKind.Missing : ReadFailureKind.Unreadable;
}
