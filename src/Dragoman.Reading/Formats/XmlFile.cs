using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>XML as feeds and lists are written in, without entities of their own and without anything from elsewhere.</summary>
internal static class XmlFile
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
    };

    /// <summary>Parses a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="what">What it should be, for the reason.</param>
    /// <param name="file">The document's elements, where there is no failure.</param>
    /// <returns>Null, or why it cannot be read.</returns>
    public static ReadFailure? Parse(DecodedText text, string what, out XElement file)
    {
        file = new XElement("none");
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Text.TrimStart()), Settings);
            file = XDocument.Load(reader).Root ?? file;
            return null;
        }
        catch (XmlException e)
        {
            return new ReadFailure(ReadFailureKind.Malformed, string.Create(CultureInfo.InvariantCulture, $"is no {what} that can be read: line {e.LineNumber}, column {e.LinePosition}: {e.Message.Split(". ")[0]}"));
        }
    }

    /// <summary>The text of the first child of a name, whatever its namespace; null where there is none or it is empty.</summary>
    public static string? Value(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
