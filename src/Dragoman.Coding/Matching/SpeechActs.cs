using Dragoman.Domain;

namespace Dragoman.Coding.Matching;

/// <summary>Types of acts that are done by saying something.</summary>
internal static class SpeechActs
{
    /// <summary>True for a type whose acts are done by words.</summary>
    public static bool Include(EventType type) =>
        type is EventType.State or EventType.Agree or EventType.Support or EventType.Concede or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten;
}
