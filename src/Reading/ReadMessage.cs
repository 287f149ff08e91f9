using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading;

/// <summary>A message with all that was found in it, before anything is concluded.</summary>
internal sealed record ReadMessage(TokenisedMessage Message, ConceptMatches Matches, ScopeMap Scopes)
{
    /// <summary>Whether it was said in the middle of a talk.</summary>
    public bool InTalk { get; init; }
}
