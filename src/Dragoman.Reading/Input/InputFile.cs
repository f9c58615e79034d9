namespace Dragoman.Reading.Input;

/// <summary>One named stream of bytes that holds one or many documents.</summary>
/// <param name="Name">The input as the caller named it; messages and article ids use it.</param>
/// <param name="Open">Opens the stream; the caller disposes of it.</param>
internal sealed record InputFile(string Name, Func<Stream> Open);
