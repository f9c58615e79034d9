namespace Dragoman.Record.Queries;

/// <summary>What happens at a place, for a map.</summary>
/// <param name="Name">The place's name as events most often have it.</param>
/// <param name="Country">ISO 3166 alpha-3 code of its country; null where unknown.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Counts">Events there by kind of conduct.</param>
public sealed record PlaceActivity(string Name, string? Country, double Latitude, double Longitude, QuadCounts Counts);
