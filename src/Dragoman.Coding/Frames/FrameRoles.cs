namespace Dragoman.Coding.Frames;

/// <summary>Who acts and who is acted on, for one word class of the trigger.</summary>
/// <param name="Actor">Where the actor stands.</param>
/// <param name="Recipient">Where the recipient stands.</param>
public sealed record FrameRoles(RoleExpression Actor, RoleExpression Recipient);
