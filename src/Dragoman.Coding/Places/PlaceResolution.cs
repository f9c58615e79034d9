using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Coding.Places;

/// <summary>Which place a phrase names, and why.</summary>
/// <param name="Text">The words that named it, as written.</param>
/// <param name="Chosen">The place that fits best.</param>
/// <param name="Candidates">All places of the name, the chosen one first.</param>
/// <param name="Reason">Why, for people to read.</param>
/// <param name="Confidence">How far the resolver trusts the choice, from 0 to 1.</param>
public sealed record PlaceResolution(string Text, Place Chosen, ImmutableArray<Place> Candidates, string Reason, double Confidence)
{
    /// <summary>The place as an event tells it.</summary>
    public EventPlace ToEventPlace() => new()
    {
        Name = Text, Country = Chosen.Country, Latitude = Chosen.Latitude, Longitude = Chosen.Longitude, Text = Text,
    };
}
