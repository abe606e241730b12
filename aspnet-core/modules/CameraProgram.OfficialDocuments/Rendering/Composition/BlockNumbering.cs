using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Gives every numbered block its label by its place, as NĐ 30/2020, Phụ lục I, Mục II.6 orders them.</summary>
internal sealed class BlockNumbering
{
    private int _part;
    private int _chapter;
    private int _chapterSection;
    private int _chapterSubsection;
    private int _article;
    private int _section;
    private int _clause;
    private int _subclause;
    private int _point;

    /// <summary>The label of the next block in order; empty when the block carries none.</summary>
    public string Next(Block block)
    {
        var label = Count(block);
        return block is NumberedBlock { Label: { Length: > 0 } own } ? own : label;
    }

    private string Count(Block block)
    {
        switch (block)
        {
            case Part:
                _section = _clause = _subclause = _point = 0;
                return $"Phần {Numerals.Roman(++_part)}";
            case Chapter:
                _chapterSection = _chapterSubsection = _section = _clause = _subclause = _point = 0;
                return $"Chương {Numerals.Roman(++_chapter)}";
            case ChapterSection:
                _chapterSubsection = _clause = _subclause = _point = 0;
                return $"Mục {++_chapterSection}";
            case ChapterSubsection:
                _clause = _subclause = _point = 0;
                return $"Tiểu mục {++_chapterSubsection}";
            case Article:
                _clause = _subclause = _point = 0;
                return $"Điều {++_article}.";
            case Section:
                _clause = _subclause = _point = 0;
                return $"{Numerals.Roman(++_section)}.";
            case Clause:
                _subclause = _point = 0;
                return $"{++_clause}.";
            case Subclause:
                _point = 0;
                return $"{_clause}.{++_subclause}.";
            case Point:
                return $"{Numerals.PointLetter(++_point)})";
            default:
                return "";
        }
    }
}
