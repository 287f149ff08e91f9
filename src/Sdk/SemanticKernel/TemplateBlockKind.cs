namespace Microsoft.SemanticKernel;

internal enum TemplateBlockKind
{
    Text,
    Literal,
    Variable,
    Function,
}
