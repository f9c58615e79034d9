using System.Globalization;
using System.Text;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>iCalendar (RFC 5545): an all-day entry for each event whose day or days are known. Events known only by month or year are left out, since a calendar has no such dates.</summary>
/// <remarks>Happened, ongoing and planned events are CONFIRMED; proposed, conditional, hypothetical and alleged ones TENTATIVE; denied ones CANCELLED.</remarks>
public sealed class CalendarFormat(ExportContext context) : IEventFormat
{
    private const int LongestLine = 75;
    private bool any;

    /// <inheritdoc/>
    public string ContentType => "text/calendar; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//Dragoman//Diplomatic record//EN");
        Line(output, "CALSCALE:GREGORIAN");
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        if (found.Coded.Date is not { Value: { Day: > 0 } date } || (date.IsSpan && date.EndDay == 0))
        {
            LeftOut++;
            return;
        }

        var coded = found.Coded;
        any = true;
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:{found.Id}@dragoman");
        Line(output, "DTSTAMP:" + context.Written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(output, "DTSTART;VALUE=DATE:" + Day(date.First));
        if (date.Last < DateOnly.MaxValue) Line(output, "DTEND;VALUE=DATE:" + Day(date.Last.AddDays(1)));
        Line(output, "SUMMARY:" + Escape((found.Sample ? "[sample] " : "") + EventTitle.Of(coded)));
        Line(output, "DESCRIPTION:" + Escape($"{coded.Status.Name}: {EventTitle.OneLine(found.Sentence)}"));
        if (coded.Place is { } place) Line(output, "LOCATION:" + Escape(place.Name));
        if (coded.Place is { Latitude: { } latitude, Longitude: { } longitude }) Line(output, string.Create(CultureInfo.InvariantCulture, $"GEO:{latitude:0.######};{longitude:0.######}"));
        Line(output, "STATUS:" + Status(coded.Status));
        Line(output, "CATEGORIES:" + coded.Type.Name);
        if (context.EventAddress is { } address) Line(output, "URL:" + address(found.Id).AbsoluteUri);
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, "END:VEVENT");
    }

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // A calendar must hold something; a time zone shows in no calendar.
        if (!any)
        {
            foreach (var line in (ReadOnlySpan<string>)["BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"]) Line(output, line);
        }

        Line(output, "END:VCALENDAR");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned => "CONFIRMED",
        EventStatus.Denied => "CANCELLED",
        _ => "TENTATIVE",
    };

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        // Character by character, so that no two halves of broken ones become one when a control character between them goes.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\\' or ';' or ',') escaped.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\n') escaped.Append("\\n");
            else if (!Rune.IsControl(rune)) escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }

    // A line has at most 75 bytes of UTF-8; what is longer goes on after a line break and a space.
    private static void Line(TextWriter output, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write("\r\n ");
                bytes = 1;
            }

            output.Write(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }
}
