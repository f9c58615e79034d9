using System.Buffers;

namespace Dragoman.Reading.Story;

/// <summary>Tells the paragraphs that pages put around their stories from the stories themselves, by their wording and their form.</summary>
internal static class PageNoise
{
    private static readonly SearchValues<string> Legal = Phrases(
        "all rights reserved", "all rights of the published", "legal warning", "legal notice", "may not be reproduced", "may not be published", "reproduction prohibited",
        "without prior written", "without written permission", "without the written permission", "terms of use and privacy", "copyright ©", "© copyright", "(c) copyright");

    private static readonly SearchValues<string> Furniture = Phrases(
        "website accessibility", "accessibility instruction", "use the button", "use buttons", "screen reader", "we use cookies", "uses cookies", "accept all cookies", "cookie policy", "cookie settings",
        "your browser does not support", "enable javascript", "javascript is disabled", "terms of service apply", "protected by recaptcha", "your email address will not be published",
        "required fields are marked", "the views expressed in this article", "opinions expressed are those of the author", "opinions expressed in this article", "download our app", "download the app",
        "already a subscriber", "by signing up", "cancel at any time", "cancel anytime", "choose a plan", "free articles", "read without limits", "see all plans", "your e-mail address", "your email address", "unlimited access",
        "photo credit", "(photo by", "(photo:", "photo: ", "image credit", "picture credit");

    private static readonly string[] Openings =
    [
        "[skip", "ad feedback", "add as a preferred source", "add to favourites", "advertisement", "also read", "also see", "back to top", "by clicking", "click here", "comments", "contact us", "continue reading", "copy link",
        "editor's picks", "editors' picks", "email this", "follow us", "get the latest", "hotline", "join our", "join us on", "latest news", "leave a comment", "leave a reply", "listen to this article", "log in", "login",
        "more from", "more on this", "more stories", "most popular", "most read", "newsletter", "next article", "not now", "open in app", "photo:", "photo by", "photos:", "previous article", "print this", "privacy policy",
        "read also", "read more", "read next", "read the full", "recommended for you", "recommended stories", "related articles", "related content", "related news", "related posts", "related stories", "related topics", "related:",
        "save article", "see also", "send us", "share on", "share this", "share via", "share:", "sign in", "sign up", "skip to", "sponsored", "story continues below", "subscribe", "tags:", "terms of use", "to move forward on the site",
        "topics:", "trending", "tweet this", "view comments", "watch:", "what to read next", "you may also like", "you might also like",
    ];

    private static readonly string[] Calls =
    [
        "Become a member", "Become a supporter", "Donate now", "Join us today", "Read more", "Share this", "Sign up now", "Sign up", "Subscribe now", "Subscribe today", "Support us", "Advertisement",
    ];

    private static readonly string[] OwnAppeals =
    [
        "become a member", "become a patron", "become a supporter", "help us", "independent journalism", "keep our", "like ours", "made possible by readers", "our journalism", "our newsletter", "our reporting",
        "our work possible", "reader-funded", "reader-supported", "stories that matter", "support independent", "support our", "support us", "supporting us", "your contribution", "your donation", "your inbox", "your support",
    ];

    private static readonly SearchValues<string> AnyOwnAppeal = Phrases(OwnAppeals);

    private static readonly string[] OtherAppeals =
    [
        "chip in", "contribute today", "donate", "donation", "for as little as", "membership", "newsletter", "off grants", "paywall", "sign up", "subscribe", "subscriber", "subscription",
    ];

    /// <summary>What one paragraph is, judged by itself alone.</summary>
    public static LineKind Classify(string block)
    {
        var words = CountWords(block);
        if (!HasLetter(block)) return LineKind.Noise;
        if (words <= 90 && block.AsSpan().ContainsAny(Legal)) return LineKind.End;
        if (words <= 60 && block.Contains('©', StringComparison.Ordinal)) return LineKind.End;
        if (words <= 60 && block.AsSpan().ContainsAny(Furniture)) return LineKind.Noise;
        if (words <= 12 && IsCommentCount(block)) return LineKind.Noise;
        if (words <= 120 && IsAppeal(block)) return LineKind.Appeal;
        if (words <= 14 && OpensAsFurniture(block)) return LineKind.Noise;
        if (words <= 12 && (IsTrail(block) || HasPhoneNumber(block))) return LineKind.Noise;
        return LineKind.Story;
    }

    private static bool HasLetter(string block)
    {
        foreach (var c in block)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    /// <summary>The paragraph without a call to act that the page's text glued to its first word ("Become a memberGeorgian …").</summary>
    public static string WithoutGluedCall(string block)
    {
        foreach (var call in Calls)
        {
            if (block.StartsWith(call, StringComparison.Ordinal) && block.Length > call.Length && char.IsUpper(block[call.Length])) return block[call.Length..];
        }

        return block;
    }

    /// <summary>Number of words between white space.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (!space && !inside) words++;
            inside = !space;
        }

        return words;
    }

    private static SearchValues<string> Phrases(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    private static bool IsAppeal(string block)
    {
        if (!block.AsSpan().ContainsAny(AnyOwnAppeal)) return false;
        var own = OwnAppeals.Count(term => block.Contains(term, StringComparison.OrdinalIgnoreCase));
        return own + OtherAppeals.Count(term => block.Contains(term, StringComparison.OrdinalIgnoreCase)) >= 2;
    }

    /// <summary>"14 replies", "3 comments:", "Comments (27)".</summary>
    public static bool IsCommentCount(string block)
    {
        if (HasMoreMembers(block, 3)) return false;
        var words = block.Split([' ', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        var isComment = Array.Exists(words, word => word.TrimEnd('s', 'S').ToUpperInvariant() is "COMMENT" or "REPLY" or "REPLIE" or "RESPONSE");
        return isComment && Array.TrueForAll(words, word => word.All(char.IsAsciiDigit) || word.Length > 4 || word.ToUpperInvariant() is "ALL" or "READ" or "VIEW");
    }

    private static bool HasMoreMembers(ReadOnlySpan<char> block, int most)
    {
        var members = 0;
        while (!(block = block.TrimStart(" ():")).IsEmpty)
        {
            if (++members > most) return true;
            var end = block.IndexOfAny(" ():");
            if (end < 0) return false;
            block = block[end..];
        }

        return false;
    }

    private static bool OpensAsFurniture(string block)
    {
        var start = block.AsSpan().TrimStart("•·-*–—→>| \t");
        foreach (var opening in Openings)
        {
            if (!start.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            if (start.Length == opening.Length || !char.IsLetter(start[opening.Length])) return !IsSentence(block);
        }

        return false;
    }

    /// <summary>True for a paragraph that ends as a sentence does and is long enough to be one.</summary>
    public static bool IsSentence(string block) =>
        block.AsSpan().TrimEnd("\"”’')»] ") is [.., '.' or '!' or '?' or '…'] && CountWords(block) >= 5;

    /// <summary>True for the way to a page ("World / Europe / News"), of short members only.</summary>
    private static bool IsTrail(string block)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" / ", " > ", " » ", " | ", " › ", " · "])
        {
            if (!block.Contains(mark, StringComparison.Ordinal)) continue;
            var members = block.Split(mark, StringSplitOptions.TrimEntries);
            if (members.Length >= 2 && members.All(member => CountWords(member) is >= 1 and <= 3) && !IsSentence(block)) return members.Length >= 3 || members.All(member => member == member.ToUpperInvariant());
        }

        return false;
    }

    private static bool HasPhoneNumber(string block)
    {
        var plus = block.IndexOf('+', StringComparison.Ordinal);
        return plus >= 0 && block.AsSpan(plus).ToString().Count(char.IsAsciiDigit) >= 9;
    }
}
