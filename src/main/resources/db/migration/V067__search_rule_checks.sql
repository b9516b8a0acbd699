select words_are_found('rule_check', 'RULE_CHECK', 'table_id', 'claim');
