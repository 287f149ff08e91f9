using System.Reflection;

namespace BackPainBot.Host.Site;

/// <summary>Files that are built into the program, by their path with forward slashes.</summary>
public static class EmbeddedText
{
    private static readonly Assembly Home = typeof(EmbeddedText).Assembly;

    private static readonly Dictionary<string, string> Names = Home.GetManifestResourceNames()
        .Where(name => name.StartsWith("widget/", StringComparison.Ordinal) || name.StartsWith("site/", StringComparison.Ordinal))
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Paths => Names.Keys;

    /// <exception cref="FileNotFoundException">No such file was built in.</exception>
    public static byte[] Bytes(string path)
    {
        if (!Names.TryGetValue(path, out var name))
        {
            throw new FileNotFoundException($"The program was built without '{path}'.", path);
        }

        using var stream = Home.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Read(string path) => System.Text.Encoding.UTF8.GetString(Bytes(path));
}
