namespace Dragoman.Coding.Actors;

/// <summary>The time during which a state is a member of an organisation.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> for a founder.</param>
/// <param name="To">Last day; <see cref="DateOnly.MaxValue"/> while it lasts.</param>
public sealed record Membership(string State, DateOnly From, DateOnly To);
