using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ways of speaking that hold a movement's word and mean no movement: "carry on working", "the school run", "can't stand it", "drives me mad".</summary>
public static class Idioms
{
    private static readonly Regex Spoken = new(@"\bcarr(?:y|ies|ied|ying) (?:on|out|off|over|through)\b|\b(?:school|nursery|paper|bread|milk|tip|airport|trial|dry|test|bad|good|long|last) runs?\b|\brun(?:s|ning)? (?:out|late|low|down|by|into|through|the risk|my own|my|a|an|our|the (?:business|house|home|shop|show|cafe|pub|club|farm|office|team|bath|tap)|errands|to the (?:shops?|bus|car|door)|(?:to|for) (?:the |a )?(?:loo|toilet|bathroom|pee|wee)|in (?:the|my) family)\b(?! (?:mile|marathon|race|half|few|km|k|5k|10k|lap))|\b(?:in|over) the long run\b|\bwalk(?:s|ed|ing)? (?:on eggshells|away from|out on|in clinic|in centre|it off)\b|\bwalk in\b|\b(?:cant|cannot|couldnt|wont) stand (?:it|this|that|the (?:pain|thought|idea|sight|noise)|him|her|them|being|another|any more|anymore)\b|\bstand(?:s|ing)? (?:to (?:lose|gain)|order|by (?:me|you|that|what)|for (?:it|this|something)|a chance|out)\b|\bas (?:it|things) stands?\b|\b(?:one night|long) stand(?:ing)?\b|\bsit(?:ting)? (?:an?|my|the|for my) (?:exam|exams|test|finals)\b|\bsit(?:s|ting)? (?:well|right) with\b|\b(?:a|the|in|my) lifts?\b(?= (?:to|home|from|back|is|are|was|at|in|up|down|broken|share|shared)\b|$)|\b(?:give|gave|gives|get|got|gets|need|have|had|offered?) (?:me |us |him |her |them |you )?a lift\b|\blift shar(?:e|ed|es|ing)\b|\blift(?:s|ed)? (?:my|your|the) (?:mood|spirits?|ban|restrictions?)\b|\bdriv(?:e|es|ing|en) (?:me|us|him|her|you|my \w+) (?:mad|crazy|nuts|insane|up the wall|round the (?:bend|twist)|to \w+)\b|\bdrive a hard bargain\b|\bwhats driving\b|\blying to (?:me|you|us|them)\b|\b(?:im|am|not) lying(?= (?:about|when i say)|$)|\b(?:problem|trouble|blame|answer|fault) lies\b|\bround the (?:bend|twist)\b|\bbend(?:ing)? (?:over backwards|the rules|your ear|the truth)\b|\btwist(?:s|ed|ing)? (?:my|your) (?:arm|words?)\b|\bcough(?:ed)? up (?:for|the|money|hundreds|thousands)\b|(?<=\b(?:stack|mov|carr|lift|deliver|fold|shift|hump|drag|load|unload|arrang)(?:s|ed|ing|y|ying|ies|e|es)? (?:(?!on |in |at |and |or |to |from |off |between |out |into |under |my |myself )\w+ ){0,3})(?:chairs|desks|tables|stools|benches|sofas)\b|\b(?:chairs|desks|stools) (?:delivered|stacked|moved|carried)\b|\breach(?:ed|ing)? (?:out|you|him|her|them|a|the (?:end|point|doctor|gp))\b");

    /// <summary>A plain clause without them.</summary>
    public static string Without(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Spoken.Replace(clause, " ");
    }
}
