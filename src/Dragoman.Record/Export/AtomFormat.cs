using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>Atom (RFC 4287): an entry for each event, dated by its first report, or by its own first day where that is unknown.</summary>
public sealed class AtomFormat(ExportContext context) : IEventFormat
{
    /// <inheritdoc/>
    public string ContentType => "application/atom+xml; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut => 0;

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        output.Write("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + """<feed xmlns="http://www.w3.org/2005/Atom">""" + "\n");
        output.Write($"<id>{Escape(context.Self?.AbsoluteUri ?? "urn:dragoman:events")}</id>\n<title>Dragoman: events</title>\n<updated>{Time(context.Written)}</updated>\n<author><name>Dragoman</name></author>\n");
        if (context.Self is { } self) output.Write($"<link rel=\"self\" href=\"{Escape(self.AbsoluteUri)}\"/>\n");
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        var day = found.FirstReported ?? found.Coded.Date?.Value.First;
        var updated = day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : context.Written;
        output.Write($"<entry>\n<id>urn:dragoman:event:{found.Id}</id>\n<title>{Escape((found.Sample ? "[sample] " : "") + EventTitle.Of(found.Coded))}</title>\n<updated>{Time(updated)}</updated>\n");
        if (context.EventAddress is { } address) output.Write($"<link href=\"{Escape(address(found.Id).AbsoluteUri)}\"/>\n");
        output.Write($"<category term=\"{found.Coded.Type.Name}\"/>\n<category term=\"{found.Coded.Status.Name}\"/>\n");
        output.Write($"<summary>{Escape(EventTitle.OneLine(found.Sentence))}</summary>\n</entry>\n");
    }

    /// <inheritdoc/>
    public void End(TextWriter output) => output.Write("</feed>\n");

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) allowed.Append(rune.ToString());
        }

        return SecurityElement.Escape(allowed.ToString());
    }
}
