using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Asks a read message for occurrences that it claims.</summary>
internal static class FieldMatches
{
    /// <summary>Occurrences of a concept that are not denied, supposed or figurative.</summary>
    public static IEnumerable<Span> Claimed(this ReadMessage read, int concept, ScopeKinds keep = ScopeKinds.None)
    {
        foreach (var span in read.Matches[concept])
        {
            if (read.Claims(span, keep))
                yield return span;
        }
    }

    public static bool Claims(this ReadMessage read, Span span, ScopeKinds keep = ScopeKinds.None)
    {
        var by = read.Scopes.DeniedBy[span.First];
        return (by < 0 || by >= span.First || keep.HasFlag(ScopeKinds.Negation))
            && !read.Scopes.Told[span.First]
            && (!read.Scopes.Supposed[span.First] || keep.HasFlag(ScopeKinds.Hypothetical))
            && (!read.Scopes.Past[span.First] || keep.HasFlag(ScopeKinds.History))
            && (!read.Scopes.Figurative[span.First] || keep.HasFlag(ScopeKinds.Idiom));
    }

    public static IEnumerable<string> Quotes(this ReadMessage read, IEnumerable<Span> spans) =>
        spans.Select(s => read.Message.Quote(s.First, s.Last)).Distinct(StringComparer.Ordinal);
}
