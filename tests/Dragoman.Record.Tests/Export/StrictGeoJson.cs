using System.Text.Json;

namespace Dragoman.Record.Tests.Export;

/// <summary>Checks GeoJSON against RFC 7946, as far as collections of points go.</summary>
internal static class StrictGeoJson
{
    /// <summary>The features, each a point on Earth with properties.</summary>
    public static List<JsonElement> Features(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement.Clone();
        Assert.Equal("FeatureCollection", root.GetProperty("type").GetString());
        Assert.False(root.TryGetProperty("crs", out _), "RFC 7946 knows no crs");
        var features = root.GetProperty("features").EnumerateArray().ToList();
        foreach (var feature in features)
        {
            Assert.Equal("Feature", feature.GetProperty("type").GetString());
            Assert.Equal(JsonValueKind.String, feature.GetProperty("id").ValueKind);
            Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
            var geometry = feature.GetProperty("geometry");
            Assert.Equal("Point", geometry.GetProperty("type").GetString());
            var position = geometry.GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()).ToList();
            Assert.Equal(2, position.Count);
            Assert.InRange(position[0], -180, 180);
            Assert.InRange(position[1], -90, 90);
        }

        return features;
    }
}
