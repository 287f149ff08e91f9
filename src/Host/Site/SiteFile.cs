using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Host.Site;

/// <summary>A built-in file, compressed when it is first asked for in that form, and sent from memory.</summary>
public sealed class SiteFile
{
    private readonly byte[] _plain;
    private readonly Lazy<byte[]>? _gzip;
    private readonly Lazy<byte[]>? _brotli;
    private readonly string _etag;

    public SiteFile(string path)
        : this(path, EmbeddedText.Bytes(path))
    {
    }

    /// <summary>A built-in file with changed content.</summary>
    public SiteFile(string path, byte[] content)
    {
        _plain = content;
        ContentType = TypeOf(path);
        Hash = Convert.ToHexStringLower(SHA256.HashData(_plain))[..16];
        _etag = $"\"{Hash}\"";
        if (!path.EndsWith(".woff2", StringComparison.Ordinal))
        {
            _gzip = new Lazy<byte[]>(() => Compress(_plain, static target => new GZipStream(target, CompressionLevel.SmallestSize)));
            _brotli = new Lazy<byte[]>(() => Compress(_plain, static target => new BrotliStream(target, CompressionLevel.SmallestSize)));
        }
    }

    public string ContentType { get; }

    /// <summary>Sixteen hexadecimal digits of the content's SHA-256.</summary>
    public string Hash { get; }

    /// <summary>Sends the file, or 304 when the client has it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cacheControl">How long clients may keep it.</param>
    public Task SendAsync(HttpContext context, string cacheControl)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        headers.ETag = _etag;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";

        // The loader and the fonts are used from other sites; the files hold nothing that is anybody's own.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (context.Request.Headers.IfNoneMatch == _etag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = Choose(context.Request.Headers.AcceptEncoding.ToString());
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        context.Response.ContentType = ContentType;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private (byte[] Bytes, string? Encoding) Choose(string accepted)
    {
        if (_brotli is not null && accepted.Contains("br", StringComparison.Ordinal))
        {
            return (_brotli.Value, "br");
        }

        return _gzip is not null && accepted.Contains("gzip", StringComparison.Ordinal) ? (_gzip.Value, "gzip") : (_plain, null);
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var target = new MemoryStream();
        using (var packer = open(target))
        {
            packer.Write(plain);
        }

        return target.ToArray();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".json" => "application/json",
        _ => "text/plain; charset=utf-8",
    };
}
