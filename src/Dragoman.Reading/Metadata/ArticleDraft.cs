using Dragoman.Domain;
using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Metadata;

/// <summary>An article in the making: each field takes the first value offered and remembers where it came from.</summary>
/// <remarks>Not safe on many threads.</remarks>
internal sealed class ArticleDraft(string input)
{
    private readonly Dictionary<string, string> origins = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];
    private readonly List<string> unreadDates = [];
    private string? text;
    private string? title;
    private string? source;
    private string? url;
    private string? language;
    private string? id;
    private string? author;
    private DateOnly? published;
    private DateOnly? modified;
    private bool sample;

    /// <summary>The address against which addresses without a host are read; null where there is none.</summary>
    public string? Base { get; init; }

    /// <summary>True once the draft has a text.</summary>
    public bool HasText => text is not null;

    /// <summary>True once the draft has a date.</summary>
    public bool HasDate => published is not null;

    public void OfferText(string? value, string origin) => Offer(ref text, value, "text", origin);

    public void OfferTitle(string? value, string origin) => Offer(ref title, OneLine(value), "title", origin);

    public void OfferSource(string? value, string origin) => Offer(ref source, OneLine(value), "source", origin);

    public void OfferUrl(string? value, string origin)
    {
        value = value?.Trim();
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") Offer(ref url, value, "url", origin);
        else if (value is { Length: > 0 } && Uri.TryCreate(Base, UriKind.Absolute, out var from) && Uri.TryCreate(from, value, out var whole) && whole.Scheme is "http" or "https") Offer(ref url, whole.AbsoluteUri, "url", origin);
    }

    public void OfferLanguage(string? value, string origin)
    {
        var code = value?.Trim().Split('-', '_')[0].ToLowerInvariant();
        if (code is { Length: 2 or 3 } && code.All(char.IsAsciiLetterLower)) Offer(ref language, code, "language", origin);
    }

    public void OfferId(string? value) => id ??= OneLine(value);

    public void OfferPublished(string? value, string origin)
    {
        if (published is not null || string.IsNullOrWhiteSpace(value)) return;
        if (DateReader.Read(value) is not { } date)
        {
            unreadDates.Add($"the date '{OneLine(value)}' ({origin}) says no day for certain and is left out");
            return;
        }

        published = date;
        origins["published"] = origin;
    }

    public void OfferModified(string? value, string origin)
    {
        if (modified is not null || string.IsNullOrWhiteSpace(value) || DateReader.Read(value) is not { } date) return;
        modified = date;
        origins["modified"] = origin;
    }

    public void OfferAuthor(string? value, string origin) => Offer(ref author, Byline.Clean(value), "author", origin);

    public void OfferSample(string? value) => sample |= string.Equals(value?.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    public void Note(string? note)
    {
        if (note is not null) notes.Add(note);
    }

    /// <summary>The article with what the caller set by hand, or a failure where there is no text.</summary>
    public ReadResult Finish(ReadOptions options)
    {
        if (text is null) return ReadResult.Failed(input, ReadFailureKind.Empty, "holds no text of a story");
        OfferAuthor(Byline.InText(text), "text");
        if (published is null && options.Published is null) ReadDateline(text);
        if (source is null && options.Source is null) OfferHost();
        if (LanguageIdentifier.Identify(text) is { } told && told != language)
        {
            if (language is not null) notes.Add($"says that its language is '{language}' ({origins["language"]}), but is written in '{told}'");
            (language, origins["language"]) = (told, "text");
        }

        if (options.Published is not null) origins["published"] = "--published";
        if (options.Source is not null) origins["source"] = "--source";
        var article = new Article
        {
            Id = id ?? input,
            Text = text,
            Title = title,
            Published = options.Published ?? published,
            Source = options.Source ?? source,
            Url = url,
            Language = language,
            Modified = modified,
            Author = author,
            Sample = sample,
        };
        return ReadResult.Read(input, article, origins, article.Published is null ? unreadDates.Concat(notes) : notes);
    }

    /// <summary>Agencies date their stories in the text; without a year the line counts only where another date of the article tells the year.</summary>
    private void ReadDateline(string story)
    {
        if (Dateline.Find(story) is not { } dateline) return;
        if (dateline.Resolve(modified) is { } date)
        {
            published = date;
            origins["published"] = dateline.Year is null ? "dateline and modified" : "dateline";
        }
        else
        {
            unreadDates.Add($"the date '{dateline.Written}' (dateline) has no year and is left out");
        }
    }

    /// <summary>An article that names no outlet is of the host where it stands.</summary>
    private void OfferHost()
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.HostNameType != UriHostNameType.Dns) return;
        OfferSource(address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host, "address");
    }

    private void Offer(ref string? field, string? value, string name, string origin)
    {
        if (field is not null || string.IsNullOrWhiteSpace(value)) return;
        field = value;
        origins[name] = origin;
    }

    private static string? OneLine(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
