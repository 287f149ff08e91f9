using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackPainBot.Host.Site;
using BackPainBot.Library;
using Markdig;

namespace BackPainBot.Host.Channels.Widget;

/// <summary>The panel's page in the visitor's language and with their country's numbers, under a policy that lets nothing else run.</summary>
public sealed class WidgetPanel
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.Ordinal) { "ar", "fa", "he", "ur" };

    // The words go into a script element, so nothing in them may end it.
    private static readonly JsonSerializerOptions InScript = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly PageTemplate _page = PageTemplate.Load("widget/panel/panel.html");
    private readonly string _start = EmbeddedText.Read("widget/panel/start.js");
    private readonly string _style = EmbeddedText.Read("widget/panel/panel.css");
    private readonly Dictionary<string, Dictionary<string, string>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ITopicLibrary _library;
    private readonly IOpeningWords? _opening;
    private readonly string _ancestors;

    public WidgetPanel(ITopicLibrary library, WidgetOptions options, IOpeningWords? opening = null)
    {
        _library = library;
        _opening = opening;
        _ancestors = options.FrameAncestors.Count == 0 ? "*" : string.Join(' ', options.FrameAncestors.Prepend("'self'"));
        var english = Words("widget/words/en.json");
        foreach (var path in EmbeddedText.Paths.Where(path => path.StartsWith("widget/words/", StringComparison.Ordinal)))
        {
            var words = new Dictionary<string, string>(english, StringComparer.Ordinal);
            foreach (var (name, value) in Words(path))
            {
                words[name] = value;
            }

            _words[Path.GetFileNameWithoutExtension(path)] = words;
        }
    }

    public IReadOnlyCollection<string> Languages => _words.Keys;

    /// <summary>Sends the page with its style and the bot's first words in it: on a phone every further request is half a second before anything can be read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="assets">Address of the panel's files.</param>
    public Task SendAsync(HttpContext context, string assets)
    {
        var language = Language(context.Request.Query["lang"].FirstOrDefault());
        var words = Filled(_words[language], context.Request.Query["country"].FirstOrDefault());
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        words["lang"] = language;
        words["dir"] = RightToLeft.Contains(language) ? "rtl" : "ltr";
        words["nonce"] = nonce;
        words["assets"] = assets;
        words["start"] = _start;
        words["style"] = _style;
        words["opening"] = Opening(words["bot"]);
        words["words"] = JsonSerializer.Serialize(_words[language], InScript);
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' data:; connect-src 'self' {SocketOrigin(context.Request)}; base-uri 'none'; form-action 'none'; frame-ancestors {_ancestors}";
        context.Response.Headers.CacheControl = "no-store";
        return SendPackedAsync(context, _page.Fill(words));
    }

    private string Opening(string speaker) => _opening is null
        ? ""
        : $"<li id=\"opening\" class=\"turn bot greeting\"><span class=\"unseen\">{HtmlEncoder.Default.Encode(speaker)}: </span><div class=\"bubble\" dir=\"auto\" lang=\"en\">{Markdig.Markdown.ToHtml(_opening.Markdown, Markdown)}</div></li>";

    // The page holds nobody's words and no secret that its length could tell.
    private static async Task SendPackedAsync(HttpContext context, string html)
    {
        context.Response.Headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            await SitePages.SendAsync(context, html);
            return;
        }

        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = "text/html; charset=utf-8";
        await using var packer = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await packer.WriteAsync(Encoding.UTF8.GetBytes(html));
    }

    private string Language(string? asked)
    {
        var wanted = asked ?? "en";
        return _words.ContainsKey(wanted) ? wanted : _words.ContainsKey(wanted.Split('-')[0]) ? wanted.Split('-')[0].ToLowerInvariant() : "en";
    }

    private Dictionary<string, string> Filled(Dictionary<string, string> words, string? country)
    {
        var filled = words.ToDictionary(pair => pair.Key, pair => _library.Contacts.Fill(pair.Value, country), StringComparer.Ordinal);
        var line = _library.Contacts.For(country).Emergency;
        filled["emergencyLine"] = line;
        filled["emergencyDial"] = string.Concat(line.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return filled;
    }

    // Older browsers do not take 'self' for the socket scheme of the same host.
    private static string SocketOrigin(HttpRequest request) => $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}";

    private static Dictionary<string, string> Words(string path) => JsonSerializer.Deserialize<Dictionary<string, string>>(EmbeddedText.Bytes(path))!;
}
