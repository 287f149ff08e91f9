using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace BackPainBot.Host.Site;

/// <summary>A page with places to fill: <c>{{name}}</c> is encoded for HTML, <c>{{{name}}}</c> is put in as it is.</summary>
public sealed class PageTemplate
{
    private static readonly Regex Place = new(@"(\{\{\{?)([A-Za-z0-9-]+)\}?\}\}");

    private readonly (string Before, string? Name, bool Raw)[] _parts;

    public PageTemplate(string text)
    {
        var parts = new List<(string, string?, bool)>();
        var at = 0;
        foreach (Match place in Place.Matches(text))
        {
            parts.Add((text[at..place.Index], place.Groups[2].Value, place.Groups[1].Length == 3));
            at = place.Index + place.Length;
        }

        parts.Add((text[at..], null, false));
        _parts = [.. parts];
    }

    public static PageTemplate Load(string path) => new(EmbeddedText.Read(path));

    /// <exception cref="KeyNotFoundException">The page has a place that no value was given for.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder();
        foreach (var (before, name, raw) in _parts)
        {
            page.Append(before);
            if (name is not null)
            {
                page.Append(raw ? values[name] : HtmlEncoder.Default.Encode(values[name]));
            }
        }

        return page.ToString();
    }
}
