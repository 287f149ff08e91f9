using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading;

/// <summary>A message with all that was found in it, before anything is concluded.</summary>
internal sealed record ReadMessage(TokenisedMessage Message, ConceptMatches Matches, ScopeMap Scopes)
{
    /// <summary>Whether it was said in the middle of a talk.</summary>
    public bool InTalk { get; init; }

    /// <summary>Whether it is as short as the turns of a talk are; by itself one is taken for a letter sooner.</summary>
    public bool IsTurn => Message.Count <= (InTalk ? LongestInTalk : LongestTurn);

    private const int LongestTurn = 24;
    private const int LongestInTalk = 32;
}
