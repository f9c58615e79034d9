namespace Dragoman.Reading.Story;

/// <summary>One story of a page.</summary>
/// <param name="Title">Its headline; null where none can be told.</param>
/// <param name="Text">Its text: paragraphs parted by an empty line.</param>
internal sealed record StoryText(string? Title, string Text);
