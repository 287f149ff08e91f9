using System.Collections.Concurrent;
using System.Text;

namespace BackPainBot.Domain;

/// <summary>The one spelling of a closed set's members outside the code: kebab case, as in <c>same-day</c> or <c>cauda-equina</c>.</summary>
public static class WireName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Of<T>(T value)
        where T : struct, Enum => Names.GetOrAdd(value, static v => ToKebab(v.ToString()));

    /// <summary>Reads a kebab-case name; false if it names no member.</summary>
    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Of(candidate), text, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string ToKebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
