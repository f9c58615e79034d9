using System.Globalization;
using Dragoman.Record;
using Dragoman.Record.Identity;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The addresses of the list of articles and of each of them.</summary>
internal static class ArticleAddresses
{
    private const int ListLength = 200;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.GetForAll(application, "/articles", Articles);
        Rendered.GetForAll(application, "/articles/{id}", Article);
    }

    private static IResult Article(string id, HttpContext context, IEventRecord record)
    {
        int? version = int.TryParse(context.Request.Query["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return ContentId.IsWellFormed(id) && record.FindArticle(id, version) is { } found
            ? Rendered.Page<ArticlePage>(new() { [nameof(ArticlePage.Stored)] = found })
            : Problems.NotFound("The record holds no article with this id and version.");
    }

    private static RazorComponentResult<ArticlesPage> Articles(HttpContext context, IEventRecord record)
    {
        var text = Rendered.Words(context);
        return Rendered.Page<ArticlesPage>(new() { [nameof(ArticlesPage.Text)] = text, [nameof(ArticlesPage.Articles)] = record.FindArticles(text, ListLength) });
    }
}
