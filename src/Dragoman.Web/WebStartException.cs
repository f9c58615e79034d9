namespace Dragoman.Web;

/// <summary>The pages cannot be served. The message is one line for people: it names the address and says what to do.</summary>
public sealed class WebStartException : Exception
{
    /// <summary>Tells why.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">The server's own exception.</param>
    public WebStartException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
