using PdfSharp.Fonts;

namespace BackPainBot.Host.Pdf;

/// <summary>Gives PDFsharp the two faces that the program carries, so that no font has to be installed.</summary>
internal sealed class EmbeddedFonts : IFontResolver
{
    public const string Family = "Liberation Sans";

    private static readonly Lock Registration = new();

    /// <summary>Registers the fonts once for the process.</summary>
    public static void Register()
    {
        lock (Registration)
        {
            GlobalFontSettings.FontResolver ??= new EmbeddedFonts();
        }
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        new(bold ? "LiberationSans-Bold.ttf" : "LiberationSans-Regular.ttf", mustSimulateBold: false, mustSimulateItalic: italic);

    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(faceName)!;
        var font = new byte[stream.Length];
        stream.ReadExactly(font);
        return font;
    }
}
