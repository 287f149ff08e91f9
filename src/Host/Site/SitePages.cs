namespace BackPainBot.Host.Site;

/// <summary>Puts a page's middle into the site's frame, with the headers that go with it.</summary>
public sealed class SitePages
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private readonly PageTemplate _frame = PageTemplate.Load("site/pages/frame.html");
    private readonly Dictionary<string, PageTemplate> _pages = new(StringComparer.Ordinal);

    public SitePages()
    {
        foreach (var path in EmbeddedText.Paths.Where(path => path.StartsWith("site/pages/", StringComparison.Ordinal)))
        {
            _pages[Path.GetFileNameWithoutExtension(path)] = PageTemplate.Load(path);
        }
    }

    /// <summary>Fills and sends a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">Name of the page's file.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="values">What the page's places hold.</param>
    public Task SendAsync(HttpContext context, string page, string title, IReadOnlyDictionary<string, string>? values = null)
    {
        var all = Common(context);
        foreach (var (name, value) in values ?? new Dictionary<string, string>())
        {
            all[name] = value;
        }

        all["main"] = _pages[page].Fill(all);
        all["title"] = title;
        all["kind"] = page == "home" ? "home" : "page";
        all.TryAdd("description", "What to do when the doctor has cleared you and your back still hurts. Calm answers with sources, and never a load while it hurts.");
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return SendAsync(context, _frame.Fill(all));
    }

    /// <summary>Fills a page that brings its own frame.</summary>
    public string Whole(HttpContext context, string page, string nonce)
    {
        var all = Common(context);
        all["nonce"] = nonce;
        return _pages[page].Fill(all);
    }

    public static Task SendAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return context.Response.WriteAsync(html);
    }

    private static Dictionary<string, string> Common(HttpContext context)
    {
        var request = context.Request;
        return new(StringComparer.Ordinal)
        {
            ["base"] = request.PathBase.ToString(),
            ["origin"] = $"{request.Scheme}://{request.Host}{request.PathBase}",
        };
    }
}
