using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A short hash that is the same in every process and release: it is stored (FNV-1a, 64 bits).</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
