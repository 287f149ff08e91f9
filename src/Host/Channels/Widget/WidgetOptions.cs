namespace BackPainBot.Host.Channels.Widget;

/// <summary>Settings of the help widget.</summary>
public sealed record WidgetOptions
{
    /// <summary>Sites that may show the panel, as in <c>https://example.org</c>; empty lets any site show it.</summary>
    public IReadOnlyList<string> FrameAncestors { get; init; } = [];

    /// <summary>Whose emergency numbers are shown where a page doesn't say: a code of <c>content/safety/contacts.yaml</c>.</summary>
    public string Country { get; init; } = "GB";

    /// <exception cref="InvalidOperationException">A setting cannot work; the message names it and the fix.</exception>
    public void Validate()
    {
        var bad = FrameAncestors.FirstOrDefault(site => !Uri.TryCreate(site, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.AbsolutePath != "/" || site.Contains(';', StringComparison.Ordinal));
        if (bad is not null)
        {
            throw new InvalidOperationException($"Widget:FrameAncestors holds '{bad}', which is not an origin. Write it as in https://example.org, without a path.");
        }
    }
}
